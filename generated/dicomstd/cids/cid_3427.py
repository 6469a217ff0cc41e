"""CID 3427 Equipment Event, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3427(ContextGroup, cid=3427, uid="1.2.840.10008.6.1.89", keyword="EquipmentEvent", title="Equipment Event", version="20100608", extensible=True):
    """Equipment Event, extensible."""

    EquipmentFailure = CodedConcept("110501", "DCM", "Equipment failure")
    EquipmentBroughtToProcedureRoom = CodedConcept("122047", "DCM", "Equipment brought to procedure room")
    EquipmentReady = CodedConcept("122048", "DCM", "Equipment ready")
    EquipmentRemoved = CodedConcept("122049", "DCM", "Equipment removed")
