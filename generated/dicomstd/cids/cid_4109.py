"""CID 4109 Model-Independent Dynamic Contrast Analysis Parameter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4109(ContextGroup, cid=4109, uid="1.2.840.10008.6.1.994", keyword="ModelIndependentDynamicContrastAnalysisParameter", title="Model-Independent Dynamic Contrast Analysis Parameter", version="20150916", extensible=True):
    """Model-Independent Dynamic Contrast Analysis Parameter, extensible."""

    IAUC = CodedConcept("126320", "DCM", "IAUC")
    IAUC60 = CodedConcept("126321", "DCM", "IAUC60")
    IAUC90 = CodedConcept("126322", "DCM", "IAUC90")
    IAUC180 = CodedConcept("126323", "DCM", "IAUC180")
    IAUCBN = CodedConcept("126324", "DCM", "IAUCBN")
    IAUC60BN = CodedConcept("126325", "DCM", "IAUC60BN")
    IAUC90BN = CodedConcept("126326", "DCM", "IAUC90BN")
    IAUC180BN = CodedConcept("126327", "DCM", "IAUC180BN")
    TimeOfPeakConcentration = CodedConcept("126370", "DCM", "Time of Peak Concentration")
    TimeOfLeadingHalfPeakConcentration = CodedConcept("126372", "DCM", "Time of Leading Half-Peak Concentration")
    BolusArrivalTime = CodedConcept("126371", "DCM", "Bolus Arrival Time")
    TimeToPeak = CodedConcept("113069", "DCM", "Time To Peak")
    TemporalDerivativeThreshold = CodedConcept("126374", "DCM", "Temporal Derivative Threshold")
    MaximumSlope = CodedConcept("126375", "DCM", "Maximum Slope")
    MaximumDifference = CodedConcept("126376", "DCM", "Maximum Difference")
    TracerConcentration = CodedConcept("126377", "DCM", "Tracer Concentration")
