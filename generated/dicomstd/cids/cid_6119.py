"""CID 6119 Chest Border Shape, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6119(ContextGroup, cid=6119, uid="1.2.840.10008.6.1.439", keyword="ChestBorderShape", title="Chest Border Shape", version="20030108", extensible=True):
    """Chest Border Shape, extensible."""

    RoundShape = CodedConcept("42700002", "SCT", "Round shape")
    Elliptic = CodedConcept("112134", "DCM", "Elliptic")
    Irregular = CodedConcept("49608001", "SCT", "Irregular")
    Lobulated = CodedConcept("112135", "DCM", "Lobulated")
    Spiculated = CodedConcept("112136", "DCM", "Spiculated")
