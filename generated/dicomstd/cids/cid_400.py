"""CID 400 Audit Event ID, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID400(ContextGroup, cid=400, uid="1.2.840.10008.6.1.903", keyword="AuditEventID", title="Audit Event ID", version="20170416", extensible=True):
    """Audit Event ID, extensible."""

    ApplicationActivity = CodedConcept("110100", "DCM", "Application Activity")
    AuditLogUsed = CodedConcept("110101", "DCM", "Audit Log Used")
    BeginTransferringDICOMInstances = CodedConcept("110102", "DCM", "Begin Transferring DICOM Instances")
    DICOMInstancesAccessed = CodedConcept("110103", "DCM", "DICOM Instances Accessed")
    DICOMInstancesTransferred = CodedConcept("110104", "DCM", "DICOM Instances Transferred")
    DICOMStudyDeleted = CodedConcept("110105", "DCM", "DICOM Study Deleted")
    Export = CodedConcept("110106", "DCM", "Export")
    Import = CodedConcept("110107", "DCM", "Import")
    NetworkEntry = CodedConcept("110108", "DCM", "Network Entry")
    OrderRecord = CodedConcept("110109", "DCM", "Order Record")
    PatientRecord = CodedConcept("110110", "DCM", "Patient Record")
    ProcedureRecord = CodedConcept("110111", "DCM", "Procedure Record")
    Query = CodedConcept("110112", "DCM", "Query")
    SecurityAlert = CodedConcept("110113", "DCM", "Security Alert")
    UserAuthentication = CodedConcept("110114", "DCM", "User Authentication")
