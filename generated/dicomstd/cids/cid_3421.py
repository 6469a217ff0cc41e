"""CID 3421 Procedure Action, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3421(ContextGroup, cid=3421, uid="1.2.840.10008.6.1.84", keyword="ProcedureAction", title="Procedure Action", version="20030327", extensible=True):
    """Procedure Action, extensible."""

    StartProcedureAction = CodedConcept("121130", "DCM", "Start Procedure Action")
    EndProcedureAction = CodedConcept("121131", "DCM", "End Procedure Action")
    SuspendProcedureAction = CodedConcept("121132", "DCM", "Suspend Procedure Action")
    ResumeProcedureAction = CodedConcept("121133", "DCM", "Resume Procedure Action")
