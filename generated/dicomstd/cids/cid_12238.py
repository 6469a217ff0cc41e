"""CID 12238 Wall Motion Scoring Scheme, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12238(ContextGroup, cid=12238, uid="1.2.840.10008.6.1.629", keyword="WallMotionScoringScheme", title="Wall Motion Scoring Scheme", version="20050321", extensible=True):
    """Wall Motion Scoring Scheme, extensible."""

    N4PointSegmentFindingScale = CodedConcept("125223", "DCM", "4 Point Segment Finding Scale")
    N5PointSegmentFindingScale = CodedConcept("125224", "DCM", "5 Point Segment Finding Scale")
    N5PointSegmentFindingScaleWithGradedHypokinesis = CodedConcept("125225", "DCM", "5 Point Segment Finding Scale With Graded Hypokinesis")
