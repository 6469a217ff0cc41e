"""CID 6044 Image Quality Assessment Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6044(ContextGroup, cid=6044, uid="1.2.840.10008.6.1.374", keyword="ImageQualityAssessmentType", title="Image Quality Assessment Type", version="20020904", extensible=True):
    """Image Quality Assessment Type, extensible."""

    UnusableQualityRendersImageUnusable = CodedConcept("111235", "DCM", "Unusable - Quality renders image unusable")
    UsableDoesNotMeetTheQualityControlStandard = CodedConcept("111236", "DCM", "Usable - Does not meet the quality control standard")
    UsableMeetsTheQualityControlStandard = CodedConcept("111237", "DCM", "Usable - Meets the quality control standard")
