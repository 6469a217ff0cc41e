"""CID 9568 Radiotherapy Treatment Interlock, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9568(ContextGroup, cid=9568, uid="1.2.840.10008.6.1.1325", keyword="RadiotherapyTreatmentInterlock", title="Radiotherapy Treatment Interlock", version="20230904", extensible=True):
    """Radiotherapy Treatment Interlock, extensible."""

    PrimaryFluenceMonitoringSystemInterlock = CodedConcept("130475", "DCM", "Primary Fluence Monitoring System Interlock")
    SecondaryFluenceMonitoringSystemInterlock = CodedConcept("130476", "DCM", "Secondary Fluence Monitoring System Interlock")
    TimerInterlock = CodedConcept("130477", "DCM", "Timer Interlock")
    DoorInterlock = CodedConcept("130478", "DCM", "Door Interlock")
    PatientMotionInterlock = CodedConcept("130479", "DCM", "Patient Motion Interlock")
    DoseLimitInterlock = CodedConcept("130738", "DCM", "Dose Limit Interlock")
    ClearanceInterlock = CodedConcept("130739", "DCM", "Clearance Interlock")
    MachineClearanceInterlock = CodedConcept("130740", "DCM", "Machine Clearance Interlock")
    PatientClearanceInterlock = CodedConcept("130741", "DCM", "Patient Clearance Interlock")
    AccessoryClearanceInterlock = CodedConcept("130742", "DCM", "Accessory Clearance Interlock")
    OutOfToleranceInterlock = CodedConcept("130743", "DCM", "Out of Tolerance Interlock")
    ScanSpotInterlock = CodedConcept("130824", "DCM", "Scan Spot Interlock")
    ScanSpotPositionInterlock = CodedConcept("130825", "DCM", "Scan Spot Position Interlock")
    ScanSpotSizeInterlock = CodedConcept("130826", "DCM", "Scan Spot Size Interlock")
    ScanSpotMetersetInterlock = CodedConcept("130827", "DCM", "Scan Spot Meterset Interlock")
    RadiationDetectedDuringBeamHoldInterlock = CodedConcept("130828", "DCM", "Radiation Detected During Beam Hold Interlock")
    MLCPositionInterlock = CodedConcept("130829", "DCM", "MLC Position Interlock")
    MetersetRateInterlock = CodedConcept("130830", "DCM", "Meterset Rate Interlock")
    BeamEnergyInterlock = CodedConcept("130831", "DCM", "Beam Energy Interlock")
