"""CID 3611 Pressure Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3611(ContextGroup, cid=3611, uid="1.2.840.10008.6.1.161", keyword="PressureMeasurement", title="Pressure Measurement", version="20050322", extensible=True):
    """Pressure Measurement, extensible."""

    AWavePeakPressure = CodedConcept("109016", "DCM", "A wave peak pressure")
    CWavePressure = CodedConcept("122196", "DCM", "C wave pressure")
    IntravascularDiastolicBloodPressure = CodedConcept("8462-4", "LN", "Intravascular diastolic blood pressure")
    AverageDiastolicBloodPressure = CodedConcept("314453003", "SCT", "Average diastolic blood pressure")
    MinimumDiastolicBloodPressure = CodedConcept("314451001", "SCT", "Minimum diastolic blood pressure")
    VentricularEndDiastolicPressure = CodedConcept("122191", "DCM", "Ventricular End Diastolic pressure")
    GradientPressureAverage = CodedConcept("122197", "DCM", "Gradient pressure, average")
    GradientPressurePeak = CodedConcept("122198", "DCM", "Gradient pressure, peak")
    MeanBloodPressure = CodedConcept("6797001", "SCT", "Mean blood pressure")
    PressureAtDpDtMax = CodedConcept("122199", "DCM", "Pressure at dp/dt max")
    IntravascularSystolicBloodPressure = CodedConcept("8480-6", "LN", "Intravascular Systolic Blood pressure")
    AverageSystolicBloodPressure = CodedConcept("314440001", "SCT", "Average systolic blood pressure")
    MaximumSystolicBloodPressure = CodedConcept("314439003", "SCT", "Maximum systolic blood pressure")
    VWavePeakPressure = CodedConcept("109034", "DCM", "V wave peak pressure")
    XDescentPressure = CodedConcept("122208", "DCM", "x-descent pressure")
    YDescentPressure = CodedConcept("122209", "DCM", "y-descent pressure")
    ZPointPressure = CodedConcept("122210", "DCM", "z-point pressure")
