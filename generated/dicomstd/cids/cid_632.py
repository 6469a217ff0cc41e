"""CID 632 Surgical Procedure Phase Requiring Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID632(ContextGroup, cid=632, uid="1.2.840.10008.6.1.1097", keyword="SurgicalProcedurePhaseRequiringAnesthesia", title="Surgical Procedure Phase Requiring Anesthesia", version="20151110", extensible=True):
    """Surgical Procedure Phase Requiring Anesthesia, extensible."""

    Preoperative = CodedConcept("262068006", "SCT", "Preoperative")
    Intraoperative = CodedConcept("277671009", "SCT", "Intraoperative")
    Postoperative = CodedConcept("262061000", "SCT", "Postoperative")
