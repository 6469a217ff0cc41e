"""CID 614 Anesthesia Induction Code Type from Anesthesia Quality Initiative, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID614(ContextGroup, cid=614, uid="1.2.840.10008.6.1.1079", keyword="AnesthesiaInductionCodeTypeFromAnesthesiaQualityInitiative", title="Anesthesia Induction Code Type from Anesthesia Quality Initiative", version="20151110", extensible=True):
    """Anesthesia Induction Code Type from Anesthesia Quality Initiative, extensible."""

    ByInhalation = CodedConcept("446406008", "SCT", "By inhalation")
    IntravenousRoute = CodedConcept("47625008", "SCT", "Intravenous route")
    PerRectum = CodedConcept("37161004", "SCT", "Per rectum")
    IntramuscularRoute = CodedConcept("78421000", "SCT", "Intramuscular route")
