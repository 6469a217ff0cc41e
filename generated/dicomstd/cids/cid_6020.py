"""CID 6020 Quadrant Location, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6020(ContextGroup, cid=6020, uid="1.2.840.10008.6.1.350", keyword="QuadrantLocation", title="Quadrant Location", version="20020904", extensible=True):
    """Quadrant Location, extensible, includes CID 6021."""

    UpperOuterQuadrantOfBreast = CodedConcept("76365002", "SCT", "Upper outer quadrant of breast")
    UpperInnerQuadrantOfBreast = CodedConcept("77831004", "SCT", "Upper inner quadrant of breast")
    LowerOuterQuadrantOfBreast = CodedConcept("33564002", "SCT", "Lower outer quadrant of breast")
    LowerInnerQuadrantOfBreast = CodedConcept("19100000", "SCT", "Lower inner quadrant of breast")
