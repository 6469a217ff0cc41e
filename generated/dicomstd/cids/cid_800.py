"""CID 800 Protocol Assertion, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID800(ContextGroup, cid=800, uid="1.2.840.10008.6.1.1176", keyword="ProtocolAssertion", title="Protocol Assertion", version="20160626", extensible=True):
    """Protocol Assertion, extensible."""

    AppropriateForTheIndications = CodedConcept("128601", "DCM", "Appropriate for the indications")
    InappropriateForTheIndications = CodedConcept("128621", "DCM", "Inappropriate for the indications")
    ConsistentWithLabelingOfTheDevice = CodedConcept("128602", "DCM", "Consistent with labeling of the device")
    InconsistentWithLabelingOfTheDevice = CodedConcept("128622", "DCM", "Inconsistent with labeling of the device")
    ApprovedForUseAtTheInstitution = CodedConcept("128603", "DCM", "Approved for use at the institution")
    DisapprovedForUseAtTheInstitution = CodedConcept("128623", "DCM", "Disapproved for use at the institution")
    ApprovedForUseInTheClinicalTrial = CodedConcept("128604", "DCM", "Approved for use in the clinical trial")
    DisapprovedForUseInTheClinicalTrial = CodedConcept("128624", "DCM", "Disapproved for use in the clinical trial")
    ApprovedForExperimentalUse = CodedConcept("128611", "DCM", "Approved for experimental use")
    DisapprovedForExperimentalUse = CodedConcept("128612", "DCM", "Disapproved for experimental use")
    ApprovedForUseOnPregnantPatients = CodedConcept("128605", "DCM", "Approved for use on pregnant patients")
    DisapprovedForUseOnPregnantPatients = CodedConcept("128617", "DCM", "Disapproved for use on pregnant patients")
    DisapprovedForAnyUse = CodedConcept("128609", "DCM", "Disapproved for any use")
    EligibleForReimbursement = CodedConcept("128613", "DCM", "Eligible for reimbursement")
    EligibleForReimbursementOnPerPatientBasis = CodedConcept("128614", "DCM", "Eligible for reimbursement on per patient basis")
    IneligibleForReimbursement = CodedConcept("128615", "DCM", "Ineligible for reimbursement")
    AppropriateForTheDevice = CodedConcept("128606", "DCM", "Appropriate for the device")
    InappropriateForTheDevice = CodedConcept("128618", "DCM", "Inappropriate for the device")
    InsideOperationalLimitsOfTheDevice = CodedConcept("128607", "DCM", "Inside operational limits of the device")
    OutsideOperationalLimitsOfTheDevice = CodedConcept("128619", "DCM", "Outside operational limits of the device")
    OptimizedForTheDeviceInstance = CodedConcept("128608", "DCM", "Optimized for the device instance")
    NotOptimizedForTheDeviceInstance = CodedConcept("128620", "DCM", "Not optimized for the device instance")
    DeprecatedProtocol = CodedConcept("128610", "DCM", "Deprecated protocol")
