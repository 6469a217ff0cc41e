"""CID 74 Imaging Agent Administration Consumable Catheter Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID74(ContextGroup, cid=74, uid="1.2.840.10008.6.1.1264", keyword="ImagingAgentAdministrationConsumableCatheterType", title="Imaging Agent Administration Consumable Catheter Type", version="20181115", extensible=True):
    """Imaging Agent Administration Consumable Catheter Type, extensible."""

    PeripheralIntravenousCatheter = CodedConcept("82449006", "SCT", "Peripheral intravenous catheter")
    CentralVenousCatheter = CodedConcept("52124006", "SCT", "Central venous catheter")
    ImplantableVenousAccessPort = CodedConcept("398013009", "SCT", "Implantable venous access port")
    PeripherallyInsertedCentralCatheter = CodedConcept("52124006", "SCT", "Peripherally inserted central catheter")
    RectalCatheter = CodedConcept("705541005", "SCT", "Rectal Catheter")
