"""CID 615 Anesthesia Maintenance Code Type for Small Animal Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID615(ContextGroup, cid=615, uid="1.2.840.10008.6.1.1080", keyword="AnesthesiaMaintenanceCodeTypeForSmallAnimalAnesthesia", title="Anesthesia Maintenance Code Type for Small Animal Anesthesia", version="20151110", extensible=True):
    """Anesthesia Maintenance Code Type for Small Animal Anesthesia, extensible, includes CID 616."""

    InhalationAnesthesiaSystemClosedRebreathingPrimaryAgent = CodedConcept("112987001", "SCT", "Inhalation anesthesia system closed rebreathing primary agent")
    InhalationAnesthesiaSystemClosedNoRebreathingPrimaryAgent = CodedConcept("44812007", "SCT", "Inhalation anesthesia system closed no rebreathing primary agent")
