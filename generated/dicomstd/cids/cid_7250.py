"""CID 7250 Multi-Frame Subset Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7250(ContextGroup, cid=7250, uid="1.2.840.10008.6.1.513", keyword="MultiFrameSubsetType", title="Multi-Frame Subset Type", version="20070625", extensible=True):
    """Multi-Frame Subset Type, extensible."""

    ReferencedFrames = CodedConcept("121190", "DCM", "Referenced Frames")
    ReferencedSegment = CodedConcept("121191", "DCM", "Referenced Segment")
