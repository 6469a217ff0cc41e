"""CID 6009 Density Modifier from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6009(ContextGroup, cid=6009, uid="1.2.840.10008.6.1.339", keyword="DensityModifierFromBIRADS", title="Density Modifier from BI-RADS®", version="20020904", extensible=True):
    """Density Modifier from BI-RADS®, extensible."""

    HighDensityLesion = CodedConcept("129744006", "SCT", "High density lesion")
    EqualDensityIsodenseLesion = CodedConcept("129745007", "SCT", "Equal density (isodense) lesion")
    LowDensityNotContainingFatLesion = CodedConcept("129746008", "SCT", "Low density (not containing fat) lesion")
    FatContainingRadiolucentLesion = CodedConcept("129747004", "SCT", "Fat containing (radiolucent) lesion")
