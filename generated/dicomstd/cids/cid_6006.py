"""CID 6006 Mammography Margin Characteristic, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6006(ContextGroup, cid=6006, uid="1.2.840.10008.6.1.336", keyword="MammographyMarginCharacteristic", title="Mammography Margin Characteristic", version="20020904", extensible=True):
    """Mammography Margin Characteristic, extensible, includes CID 6007."""

    CircumscribedLesion = CodedConcept("129738007", "SCT", "Circumscribed lesion")
    MicrolobulatedLesion = CodedConcept("129739004", "SCT", "Microlobulated lesion")
    ObscuredLesion = CodedConcept("129740002", "SCT", "Obscured lesion")
    IndistinctLesion = CodedConcept("129741003", "SCT", "Indistinct lesion")
    SpiculatedLesion = CodedConcept("129742005", "SCT", "Spiculated lesion")
    AngularMargins = CodedConcept("111343", "DCM", "Angular margins")
