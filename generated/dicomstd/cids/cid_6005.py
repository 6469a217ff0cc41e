"""CID 6005 Shape Characteristic from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6005(ContextGroup, cid=6005, uid="1.2.840.10008.6.1.335", keyword="ShapeCharacteristicFromBIRADS", title="Shape Characteristic from BI-RADS®", version="20020904", extensible=True):
    """Shape Characteristic from BI-RADS®, extensible."""

    RoundShape = CodedConcept("42700002", "SCT", "Round shape")
    OvoidShapeOval = CodedConcept("84360004", "SCT", "Ovoid shape (Oval)")
    Lobular = CodedConcept("40266001", "SCT", "Lobular")
    Irregular = CodedConcept("49608001", "SCT", "Irregular")
