"""CID 6137 CAD Analysis Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6137(ContextGroup, cid=6137, uid="1.2.840.10008.6.1.457", keyword="CADAnalysisType", title="CAD Analysis Type", version="20030108", extensible=True):
    """CAD Analysis Type, extensible."""

    SpatialCollocationAnalysis = CodedConcept("133884007", "SCT", "Spatial collocation analysis")
    SpatialProximityAnalysis = CodedConcept("133885008", "SCT", "Spatial proximity analysis")
    TemporalCorrelation = CodedConcept("133886009", "SCT", "Temporal correlation")
    ImageQualityAnalysis = CodedConcept("133887000", "SCT", "Image quality analysis")
