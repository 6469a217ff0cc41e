"""CID 3016 Major Coronary Artery, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3016(ContextGroup, cid=3016, uid="1.2.840.10008.6.1.736", keyword="MajorCoronaryArtery", title="Major Coronary Artery", version="20221201", extensible=True):
    """Major Coronary Artery, extensible."""

    LeftAnteriorDescendingCoronaryArtery = CodedConcept("59438005", "SCT", "Left Anterior Descending Coronary Artery")
    RightCoronaryArtery = CodedConcept("13647002", "SCT", "Right Coronary Artery")
    CircumflexCoronaryArtery = CodedConcept("57396003", "SCT", "Circumflex Coronary Artery")
    LeftCoronaryArtery = CodedConcept("50018008", "SCT", "Left Coronary Artery")
    LeftMainCoronaryArtery = CodedConcept("3227004", "SCT", "Left Main Coronary Artery")
