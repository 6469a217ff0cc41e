"""CID 6008 Density Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6008(ContextGroup, cid=6008, uid="1.2.840.10008.6.1.338", keyword="DensityModifier", title="Density Modifier", version="20020904", extensible=True):
    """Density Modifier, extensible, includes CID 6009."""

    HighDensityLesion = CodedConcept("129744006", "SCT", "High density lesion")
    EqualDensityIsodenseLesion = CodedConcept("129745007", "SCT", "Equal density (isodense) lesion")
    LowDensityNotContainingFatLesion = CodedConcept("129746008", "SCT", "Low density (not containing fat) lesion")
    FatContainingRadiolucentLesion = CodedConcept("129747004", "SCT", "Fat containing (radiolucent) lesion")
