"""CID 3460 Circumferential Extent, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3460(ContextGroup, cid=3460, uid="1.2.840.10008.6.1.104", keyword="CircumferentialExtent", title="Circumferential Extent", version="20040614", extensible=True):
    """Circumferential Extent, extensible."""

    LADRegionInRAOProjection = CodedConcept("122464", "DCM", "LAD Region in RAO Projection")
    RCARegionInRAOProjection = CodedConcept("122465", "DCM", "RCA Region in RAO Projection")
