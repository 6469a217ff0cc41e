"""CID 3237 Wall Motion Comparison Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3237(ContextGroup, cid=3237, uid="1.2.840.10008.6.1.783", keyword="WallMotionComparisonFinding", title="Wall Motion Comparison Finding", version="20080927", extensible=True):
    """Wall Motion Comparison Finding, extensible."""

    NoChange = CodedConcept("260388006", "SCT", "No change")
    NewWallMotionAbnormality = CodedConcept("429058004", "SCT", "New wall motion abnormality")
    ImprovementOfWallMotion = CodedConcept("428825004", "SCT", "Improvement of wall motion")
