"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID800(ContextGroup):
    """Protocol Assertion."""
    AppropriateForTheIndications: CodedConcept
    InappropriateForTheIndications: CodedConcept
    ConsistentWithLabelingOfTheDevice: CodedConcept
    InconsistentWithLabelingOfTheDevice: CodedConcept
    ApprovedForUseAtTheInstitution: CodedConcept
    DisapprovedForUseAtTheInstitution: CodedConcept
    ApprovedForUseInTheClinicalTrial: CodedConcept
    DisapprovedForUseInTheClinicalTrial: CodedConcept
    ApprovedForExperimentalUse: CodedConcept
    DisapprovedForExperimentalUse: CodedConcept
    ApprovedForUseOnPregnantPatients: CodedConcept
    DisapprovedForUseOnPregnantPatients: CodedConcept
    DisapprovedForAnyUse: CodedConcept
    EligibleForReimbursement: CodedConcept
    EligibleForReimbursementOnPerPatientBasis: CodedConcept
    IneligibleForReimbursement: CodedConcept
    AppropriateForTheDevice: CodedConcept
    InappropriateForTheDevice: CodedConcept
    InsideOperationalLimitsOfTheDevice: CodedConcept
    OutsideOperationalLimitsOfTheDevice: CodedConcept
    OptimizedForTheDeviceInstance: CodedConcept
    NotOptimizedForTheDeviceInstance: CodedConcept
    DeprecatedProtocol: CodedConcept
