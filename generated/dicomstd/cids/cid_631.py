"""CID 631 Procedure Phase Requiring Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID631(ContextGroup, cid=631, uid="1.2.840.10008.6.1.1096", keyword="ProcedurePhaseRequiringAnesthesia", title="Procedure Phase Requiring Anesthesia", version="20151110", extensible=True):
    """Procedure Phase Requiring Anesthesia, extensible, includes CID 632, 633."""

    Preoperative = CodedConcept("262068006", "SCT", "Preoperative")
    Intraoperative = CodedConcept("277671009", "SCT", "Intraoperative")
    Postoperative = CodedConcept("262061000", "SCT", "Postoperative")
    BeforeProcedure = CodedConcept("307153007", "SCT", "Before procedure")
    DuringProcedure = CodedConcept("307154001", "SCT", "During procedure")
    AfterProcedure = CodedConcept("303110006", "SCT", "After procedure")
