"""CID 6004 Mammography Shape Characteristic, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6004(ContextGroup, cid=6004, uid="1.2.840.10008.6.1.334", keyword="MammographyShapeCharacteristic", title="Mammography Shape Characteristic", version="20020904", extensible=True):
    """Mammography Shape Characteristic, extensible, includes CID 6005."""

    RoundShape = CodedConcept("42700002", "SCT", "Round shape")
    OvoidShapeOval = CodedConcept("84360004", "SCT", "Ovoid shape (Oval)")
    Lobular = CodedConcept("40266001", "SCT", "Lobular")
    Irregular = CodedConcept("49608001", "SCT", "Irregular")
