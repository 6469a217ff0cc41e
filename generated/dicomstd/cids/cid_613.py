"""CID 613 Anesthesia Induction Code Type for Small Animal Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID613(ContextGroup, cid=613, uid="1.2.840.10008.6.1.1078", keyword="AnesthesiaInductionCodeTypeForSmallAnimalAnesthesia", title="Anesthesia Induction Code Type for Small Animal Anesthesia", version="20151110", extensible=True):
    """Anesthesia Induction Code Type for Small Animal Anesthesia, extensible, includes CID 614."""

    IntraperitonealRoute = CodedConcept("38239002", "SCT", "Intraperitoneal route")
    ByInhalation = CodedConcept("446406008", "SCT", "By inhalation")
    IntravenousRoute = CodedConcept("47625008", "SCT", "Intravenous route")
    PerRectum = CodedConcept("37161004", "SCT", "Per rectum")
    IntramuscularRoute = CodedConcept("78421000", "SCT", "Intramuscular route")
