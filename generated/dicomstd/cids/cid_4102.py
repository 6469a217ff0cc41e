"""CID 4102 Perfusion Measurement Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4102(ContextGroup, cid=4102, uid="1.2.840.10008.6.1.987", keyword="PerfusionMeasurementMethod", title="Perfusion Measurement Method", version="20141110", extensible=True):
    """Perfusion Measurement Method, extensible."""

    PerfusionAnalysisByStableXenonCTTechnique = CodedConcept("126300", "DCM", "Perfusion analysis by Stable Xenon CT technique")
    PerfusionAnalysisByIVIodinatedContrastCTTechnique = CodedConcept("126301", "DCM", "Perfusion analysis by IV Iodinated Contrast CT technique")
    PerfusionAnalysisByArterialSpinLabelingMRTechnique = CodedConcept("126302", "DCM", "Perfusion analysis by Arterial Spin Labeling MR technique")
    PerfusionAnalysisBySusceptibilityMRTechnique = CodedConcept("126303", "DCM", "Perfusion analysis by Susceptibility MR technique")
