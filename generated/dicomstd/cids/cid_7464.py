"""CID 7464 General Region of Interest Measurement Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7464(ContextGroup, cid=7464, uid="1.2.840.10008.6.1.951", keyword="GeneralRegionOfInterestMeasurementModifier", title="General Region of Interest Measurement Modifier", version="20121101", extensible=True):
    """General Region of Interest Measurement Modifier, extensible, includes CID 3488."""

    StandardDeviation = CodedConcept("386136009", "SCT", "Standard Deviation")
    Total = CodedConcept("255619001", "SCT", "Total")
    Median = CodedConcept("373099004", "SCT", "Median")
    Mode = CodedConcept("373100007", "SCT", "Mode")
    PeakValueWithinROI = CodedConcept("126031", "DCM", "Peak Value Within ROI")
    CoefficientOfVariance = CodedConcept("C0681921", "UMLS", "Coefficient of Variance")
    Skewness = CodedConcept("126051", "DCM", "Skewness")
    Kurtosis = CodedConcept("126052", "DCM", "Kurtosis")
    Variance = CodedConcept("C1711260", "UMLS", "Variance")
    RootMeanSquare = CodedConcept("C2347976", "UMLS", "Root Mean Square")
    Maximum = CodedConcept("56851009", "SCT", "Maximum")
    Minimum = CodedConcept("255605001", "SCT", "Minimum")
    Mean = CodedConcept("373098007", "SCT", "Mean")
