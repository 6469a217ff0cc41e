"""CID 7031 Reason for Removal from Operational Use, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7031(ContextGroup, cid=7031, uid="1.2.840.10008.6.1.1446", keyword="ReasonForRemovalFromOperationalUse", title="Reason for Removal from Operational Use", version="20220624", extensible=True):
    """Reason for Removal from Operational Use, extensible."""

    RejectedForQualityReasons = CodedConcept("113001", "DCM", "Rejected for Quality Reasons")
    RejectedForPatientSafetyReasons = CodedConcept("113037", "DCM", "Rejected for Patient Safety Reasons")
    IncorrectModalityWorklistEntry = CodedConcept("113038", "DCM", "Incorrect Modality Worklist Entry")
    DataRetentionPolicyExpired = CodedConcept("113039", "DCM", "Data Retention Policy Expired")
    QualityControlIntent = CodedConcept("113680", "DCM", "Quality Control Intent")
    DataNotAccessibleFromStorage = CodedConcept("130752", "DCM", "Data Not Accessible from Storage")
    ProcessedKeyObjectSelection = CodedConcept("130753", "DCM", "Processed Key Object Selection")
    ReplacedByAlternateRepresentation = CodedConcept("130754", "DCM", "Replaced by Alternate Representation")
