"""CID 12120 Ultrasound Blood Velocity Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12120(ContextGroup, cid=12120, uid="1.2.840.10008.6.1.586", keyword="UltrasoundBloodVelocityMeasurement", title="Ultrasound Blood Velocity Measurement", version="20191108", extensible=True):
    """Ultrasound Blood Velocity Measurement, extensible."""

    EndDiastolicVelocity = CodedConcept("11653-3", "LN", "End Diastolic Velocity")
    MinimumDiastolicVelocity = CodedConcept("11665-7", "LN", "Minimum Diastolic Velocity")
    PeakSystolicVelocity = CodedConcept("11726-7", "LN", "Peak Systolic Velocity")
    TimeAveragedMeanVelocity = CodedConcept("20352-1", "LN", "Time averaged mean velocity")
    TimeAveragedPeakVelocity = CodedConcept("11692-1", "LN", "Time averaged peak velocity")
    VelocityTimeIntegral = CodedConcept("20354-7", "LN", "Velocity Time Integral")
    FlowVelocity = CodedConcept("110828", "DCM", "Flow velocity")
