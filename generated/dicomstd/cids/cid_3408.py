"""CID 3408 Consumable Action, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3408(ContextGroup, cid=3408, uid="1.2.840.10008.6.1.73", keyword="ConsumableAction", title="Consumable Action", version="20030327", extensible=True):
    """Consumable Action, extensible."""

    ConsumableTakenFromInventory = CodedConcept("122076", "DCM", "Consumable taken from inventory")
    ConsumableReturnedToInventory = CodedConcept("122077", "DCM", "Consumable returned to inventory")
    RemainingConsumableDisposed = CodedConcept("122078", "DCM", "Remaining consumable disposed")
    ConsumableUnusable = CodedConcept("122079", "DCM", "Consumable unusable")
