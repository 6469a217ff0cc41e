"""CID 7162 Surface Processing Algorithm Family, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7162(ContextGroup, cid=7162, uid="1.2.840.10008.6.1.636", keyword="SurfaceProcessingAlgorithmFamily", title="Surface Processing Algorithm Family", version="20080829", extensible=True):
    """Surface Processing Algorithm Family, extensible."""

    NeighborhoodAnalysis = CodedConcept("123101", "DCM", "Neighborhood Analysis")
    AdaptiveFiltering = CodedConcept("123102", "DCM", "Adaptive Filtering")
    EdgeDetection = CodedConcept("123103", "DCM", "Edge Detection")
    MorphologicalOperations = CodedConcept("123104", "DCM", "Morphological Operations")
    HistogramAnalysis = CodedConcept("123105", "DCM", "Histogram Analysis")
    MultiScaleResolutionFiltering = CodedConcept("123106", "DCM", "Multi-Scale/Resolution Filtering")
    ClusterAnalysis = CodedConcept("123107", "DCM", "Cluster Analysis")
    MultispectralProcessing = CodedConcept("123108", "DCM", "Multispectral Processing")
    ManualProcessing = CodedConcept("123109", "DCM", "Manual Processing")
    ArtificialIntelligence = CodedConcept("123110", "DCM", "Artificial Intelligence")
    DeformableModels = CodedConcept("123111", "DCM", "Deformable Models")
