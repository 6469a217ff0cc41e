"""CID 3414 Procedure Urgency, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3414(ContextGroup, cid=3414, uid="1.2.840.10008.6.1.79", keyword="ProcedureUrgency", title="Procedure Urgency", version="20030327", extensible=True):
    """Procedure Urgency, extensible."""

    ElectiveProcedure = CodedConcept("103390000", "SCT", "Elective Procedure")
    UrgentProcedure = CodedConcept("103391001", "SCT", "Urgent Procedure")
    EmergentProcedure = CodedConcept("25876001", "SCT", "Emergent Procedure")
    SalvageProcedure = CodedConcept("257950002", "SCT", "Salvage Procedure")
