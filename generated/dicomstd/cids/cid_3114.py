"""CID 3114 Study Quality, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3114(ContextGroup, cid=3114, uid="1.2.840.10008.6.1.746", keyword="StudyQuality", title="Study Quality", version="20080927", extensible=True):
    """Study Quality, extensible."""

    ExcellentImageQuality = CodedConcept("122740", "DCM", "Excellent image quality")
    GoodImageQuality = CodedConcept("122741", "DCM", "Good image quality")
    PoorImageQuality = CodedConcept("122742", "DCM", "Poor image quality")
    UnusableQualityRendersImageUnusable = CodedConcept("111235", "DCM", "Unusable - Quality renders image unusable")
