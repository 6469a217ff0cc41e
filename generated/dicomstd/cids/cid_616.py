"""CID 616 Anesthesia Maintenance Code Type from Anesthesia Quality Initiative, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID616(ContextGroup, cid=616, uid="1.2.840.10008.6.1.1081", keyword="AnesthesiaMaintenanceCodeTypeFromAnesthesiaQualityInitiative", title="Anesthesia Maintenance Code Type from Anesthesia Quality Initiative", version="20151110", extensible=True):
    """Anesthesia Maintenance Code Type from Anesthesia Quality Initiative, extensible."""

    InhalationAnesthesiaSystemClosedRebreathingPrimaryAgent = CodedConcept("112987001", "SCT", "Inhalation anesthesia system closed rebreathing primary agent")
    InhalationAnesthesiaSystemClosedNoRebreathingPrimaryAgent = CodedConcept("44812007", "SCT", "Inhalation anesthesia system closed no rebreathing primary agent")
