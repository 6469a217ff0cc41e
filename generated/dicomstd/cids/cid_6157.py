"""CID 6157 Vascularity, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6157(ContextGroup, cid=6157, uid="1.2.840.10008.6.1.471", keyword="Vascularity", title="Vascularity", version="20050822", extensible=True):
    """Vascularity, extensible."""

    VascularityNotPresent = CodedConcept("111373", "DCM", "Vascularity not present")
    VascularityNotAssessed = CodedConcept("111374", "DCM", "Vascularity not assessed")
    VascularityPresentInLesion = CodedConcept("111375", "DCM", "Vascularity present in lesion")
    VascularityPresentImmediatelyAdjacentToLesion = CodedConcept("111376", "DCM", "Vascularity present immediately adjacent to lesion")
    DiffuselyIncreasedVascularityInSurroundingTissue = CodedConcept("111377", "DCM", "Diffusely increased vascularity in surrounding tissue")
