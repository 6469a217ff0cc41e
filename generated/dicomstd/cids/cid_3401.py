"""CID 3401 Log Note Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3401(ContextGroup, cid=3401, uid="1.2.840.10008.6.1.66", keyword="LogNoteType", title="Log Note Type", version="20030327", extensible=True):
    """Log Note Type, extensible."""

    TechNote = CodedConcept("121171", "DCM", "Tech Note")
    NursingNote = CodedConcept("121172", "DCM", "Nursing Note")
    PhysicianNote = CodedConcept("121173", "DCM", "Physician Note")
    ProcedureNote = CodedConcept("121174", "DCM", "Procedure Note")
    PatientStatusOrEvent = CodedConcept("121123", "DCM", "Patient Status or Event")
