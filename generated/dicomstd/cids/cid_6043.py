"""CID 6043 Mammography CAD Analysis Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6043(ContextGroup, cid=6043, uid="1.2.840.10008.6.1.373", keyword="MammographyCADAnalysisType", title="Mammography CAD Analysis Type", version="20020904", extensible=True):
    """Mammography CAD Analysis Type, extensible."""

    SpatialCollocationAnalysis = CodedConcept("133884007", "SCT", "Spatial collocation analysis")
    SpatialProximityAnalysis = CodedConcept("133885008", "SCT", "Spatial proximity analysis")
    TemporalCorrelation = CodedConcept("133886009", "SCT", "Temporal correlation")
    ImageQualityAnalysis = CodedConcept("133887000", "SCT", "Image quality analysis")
    FocalAsymmetricDensityAnalysis = CodedConcept("133888005", "SCT", "Focal asymmetric density analysis")
    AsymmetricBreastTissueAnalysis = CodedConcept("133889002", "SCT", "Asymmetric breast tissue analysis")
    BreastCompositionAnalysis = CodedConcept("133890006", "SCT", "Breast composition analysis")
    IndividualImpressionRecommendationAnalysis = CodedConcept("111233", "DCM", "Individual Impression/Recommendation Analysis")
    OverallImpressionRecommendationAnalysis = CodedConcept("111234", "DCM", "Overall Impression/Recommendation Analysis")
