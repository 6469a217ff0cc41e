"""CID 6021 Quadrant Location from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6021(ContextGroup, cid=6021, uid="1.2.840.10008.6.1.351", keyword="QuadrantLocationFromBIRADS", title="Quadrant Location from BI-RADS®", version="20020904", extensible=True):
    """Quadrant Location from BI-RADS®, extensible."""

    UpperOuterQuadrantOfBreast = CodedConcept("76365002", "SCT", "Upper outer quadrant of breast")
    UpperInnerQuadrantOfBreast = CodedConcept("77831004", "SCT", "Upper inner quadrant of breast")
    LowerOuterQuadrantOfBreast = CodedConcept("33564002", "SCT", "Lower outer quadrant of breast")
    LowerInnerQuadrantOfBreast = CodedConcept("19100000", "SCT", "Lower inner quadrant of breast")
