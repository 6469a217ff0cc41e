"""CID 3400 Procedure Log Title, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3400(ContextGroup, cid=3400, uid="1.2.840.10008.6.1.65", keyword="ProcedureLogTitle", title="Procedure Log Title", version="20030327", extensible=True):
    """Procedure Log Title, extensible."""

    CathLabProcedureLog = CodedConcept("121120", "DCM", "Cath Lab Procedure Log")
