"""CID 12214 Echocardiography Pulmonary Vein Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12214(ContextGroup, cid=12214, uid="1.2.840.10008.6.1.606", keyword="EchocardiographyPulmonaryVeinMeasurement", title="Echocardiography Pulmonary Vein Measurement", version="20030918", extensible=True):
    """Echocardiography Pulmonary Vein Measurement, extensible, includes CID 12220."""

    PulmonaryVeinSystolicPeakVelocity = CodedConcept("29450-4", "LN", "Pulmonary Vein Systolic Peak Velocity")
    PulmonaryVeinDiastolicPeakVelocity = CodedConcept("29451-2", "LN", "Pulmonary Vein Diastolic Peak Velocity")
    PulmonaryVeinSystolicToDiastolicRatio = CodedConcept("29452-0", "LN", "Pulmonary Vein Systolic to Diastolic Ratio")
    PulmonaryVeinAtrialContractionReversalPeakVelocity = CodedConcept("29453-8", "LN", "Pulmonary Vein Atrial Contraction Reversal Peak Velocity")
    PulmonaryVeinAWaveDuration = CodedConcept("399070007", "SCT", "Pulmonary Vein A-Wave Duration")
    PulmonaryVeinDWaveVelocityTimeIntegral = CodedConcept("399039004", "SCT", "Pulmonary Vein D-Wave Velocity Time Integral")
    PulmonaryVeinSWaveVelocityTimeIntegral = CodedConcept("399267001", "SCT", "Pulmonary Vein S-Wave Velocity Time Integral")
    HeartRate = CodedConcept("8867-4", "LN", "Heart rate")
