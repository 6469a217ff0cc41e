"""CID 3612 Blood Velocity Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3612(ContextGroup, cid=3612, uid="1.2.840.10008.6.1.162", keyword="BloodVelocityMeasurement", title="Blood Velocity Measurement", version="20030327", extensible=True):
    """Blood Velocity Measurement, extensible."""

    DiastolicBloodVelocityMean = CodedConcept("122201", "DCM", "Diastolic blood velocity, mean")
    DiastolicBloodVelocityPeak = CodedConcept("122202", "DCM", "Diastolic blood velocity, peak")
    SystolicBloodVelocityMean = CodedConcept("122203", "DCM", "Systolic blood velocity, mean")
    SystolicBloodVelocityPeak = CodedConcept("122204", "DCM", "Systolic blood velocity, peak")
    BloodVelocityMean = CodedConcept("122205", "DCM", "Blood velocity, mean")
    BloodVelocityMinimum = CodedConcept("122206", "DCM", "Blood velocity, minimum")
    BloodVelocityPeak = CodedConcept("122207", "DCM", "Blood velocity, peak")
