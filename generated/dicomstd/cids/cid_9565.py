"""CID 9565 Treatment Tolerance Violation Cause, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9565(ContextGroup, cid=9565, uid="1.2.840.10008.6.1.1322", keyword="TreatmentToleranceViolationCause", title="Treatment Tolerance Violation Cause", version="20200624", extensible=True):
    """Treatment Tolerance Violation Cause, extensible."""

    InappropriatePatientOrientation = CodedConcept("130461", "DCM", "Inappropriate Patient Orientation")
    InappropriatePatientPosition = CodedConcept("130462", "DCM", "Inappropriate Patient Position")
    MachineNotAvailable = CodedConcept("130463", "DCM", "Machine Not Available")
    ChangeInPatientAnatomy = CodedConcept("130464", "DCM", "Change in Patient Anatomy")
    MachineCalibrationAdjustment = CodedConcept("130465", "DCM", "Machine Calibration Adjustment")
    UnavailabilityOfABeamModifier = CodedConcept("130466", "DCM", "Unavailability of a Beam Modifier")
    MachineCapabilityLicenseExpired = CodedConcept("130467", "DCM", "Machine Capability License Expired")
