"""CID 3461 Regional Extent, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3461(ContextGroup, cid=3461, uid="1.2.840.10008.6.1.105", keyword="RegionalExtent", title="Regional Extent", version="20040614", extensible=True):
    """Regional Extent, extensible."""

    SingleLADRegionInRAOProjection = CodedConcept("122466", "DCM", "Single LAD Region in RAO Projection")
    SingleRCARegionInRAOProjection = CodedConcept("122467", "DCM", "Single RCA Region in RAO Projection")
    MultipleLADRegionInRAOProjection = CodedConcept("122468", "DCM", "Multiple LAD Region in RAO Projection")
    MultipleRCARegionInRAOProjection = CodedConcept("122469", "DCM", "Multiple RCA Region in RAO Projection")
    LADRegionInLAOProjection = CodedConcept("122470", "DCM", "LAD Region in LAO Projection")
    RCARegionInLAOProjection = CodedConcept("122471", "DCM", "RCA Region in LAO Projection")
    CFXRegionInLAOProjection = CodedConcept("122472", "DCM", "CFX Region in LAO Projection")
