"""CID 4103 Arterial Input Function Measurement Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4103(ContextGroup, cid=4103, uid="1.2.840.10008.6.1.988", keyword="ArterialInputFunctionMeasurementMethod", title="Arterial Input Function Measurement Method", version="20141110", extensible=True):
    """Arterial Input Function Measurement Method, extensible."""

    AIFIgnored = CodedConcept("126360", "DCM", "AIF Ignored")
    PopulationAveragedAIF = CodedConcept("126361", "DCM", "Population Averaged AIF")
    UserDefinedAIFROI = CodedConcept("126362", "DCM", "User-defined AIF ROI")
    AutomaticallyDetectedAIFROI = CodedConcept("126363", "DCM", "Automatically Detected AIF ROI")
    BlindEstimationOfAIF = CodedConcept("126364", "DCM", "Blind Estimation of AIF")
