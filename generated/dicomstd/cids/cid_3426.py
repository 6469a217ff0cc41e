"""CID 3426 Consumables Parameter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3426(ContextGroup, cid=3426, uid="1.2.840.10008.6.1.88", keyword="ConsumablesParameter", title="Consumables Parameter", version="20030327", extensible=True):
    """Consumables Parameter, extensible."""

    DescriptionOfMaterial = CodedConcept("121145", "DCM", "Description of Material")
    UnitSerialIdentifier = CodedConcept("121148", "DCM", "Unit Serial Identifier")
    LotIdentifier = CodedConcept("121149", "DCM", "Lot Identifier")
