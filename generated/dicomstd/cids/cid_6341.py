"""CID 6341 MRI Margin Characteristic, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6341(ContextGroup, cid=6341, uid="1.2.840.10008.6.1.1398", keyword="MRIMarginCharacteristic", title="MRI Margin Characteristic", version="20210714", extensible=True):
    """MRI Margin Characteristic, extensible, includes CID 6342."""

    CircumscribedLesion = CodedConcept("129738007", "SCT", "Circumscribed lesion")
    NonCircumscribedMargin = CodedConcept("RID34355", "RADLEX", "Non-circumscribed margin")
    IndistinctLesion = CodedConcept("129741003", "SCT", "Indistinct lesion")
    ObscuredLesion = CodedConcept("129740002", "SCT", "Obscured lesion")
    Irregular = CodedConcept("49608001", "SCT", "Irregular")
    SpiculatedLesion = CodedConcept("129742005", "SCT", "Spiculated lesion")
    Encapsulated = CodedConcept("59135002", "SCT", "Encapsulated")
    ErasedCharcoalSign = CodedConcept("RID49497", "RADLEX", "Erased charcoal sign")
    PartiallyEncapsulated = CodedConcept("130593", "DCM", "Partially encapsulated")
    CompletelyEncapsulated = CodedConcept("130594", "DCM", "Completely encapsulated")
