"""CID 3671 Reason for ECG Study, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3671(ContextGroup, cid=3671, uid="1.2.840.10008.6.1.186", keyword="ReasonForECGStudy", title="Reason for ECG Study", version="20030327", extensible=True):
    """Reason for ECG Study, extensible."""

    EmergencyProcedure = CodedConcept("373110003", "SCT", "Emergency procedure")
    PreSurgeryTesting = CodedConcept("110467000", "SCT", "Pre-Surgery testing")
    OutpatientProcedure = CodedConcept("371883000", "SCT", "Outpatient procedure")
    ProcedureInCardiacCareUnit = CodedConcept("373111004", "SCT", "Procedure in Cardiac Care Unit")
    EmergencyDepartmentPatientVisit = CodedConcept("4525004", "SCT", "Emergency Department patient visit")
    EvaluationOfMurmur = CodedConcept("373112006", "SCT", "Evaluation of murmur")
    RoutineProcedure = CodedConcept("373113001", "SCT", "Routine procedure")
