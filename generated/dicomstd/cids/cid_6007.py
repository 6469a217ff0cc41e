"""CID 6007 Margin Characteristic from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6007(ContextGroup, cid=6007, uid="1.2.840.10008.6.1.337", keyword="MarginCharacteristicFromBIRADS", title="Margin Characteristic from BI-RADS®", version="20050822", extensible=True):
    """Margin Characteristic from BI-RADS®, extensible."""

    CircumscribedLesion = CodedConcept("129738007", "SCT", "Circumscribed lesion")
    MicrolobulatedLesion = CodedConcept("129739004", "SCT", "Microlobulated lesion")
    ObscuredLesion = CodedConcept("129740002", "SCT", "Obscured lesion")
    IndistinctLesion = CodedConcept("129741003", "SCT", "Indistinct lesion")
    SpiculatedLesion = CodedConcept("129742005", "SCT", "Spiculated lesion")
    AngularMargins = CodedConcept("111343", "DCM", "Angular margins")
