"""CID 612 Anesthesia Category Code Type from Anesthesia Quality Initiative, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID612(ContextGroup, cid=612, uid="1.2.840.10008.6.1.1077", keyword="AnesthesiaCategoryCodeTypeFromAnesthesiaQualityInitiative", title="Anesthesia Category Code Type from Anesthesia Quality Initiative", version="20151110", extensible=True):
    """Anesthesia Category Code Type from Anesthesia Quality Initiative, extensible."""

    GeneralAnesthesia = CodedConcept("50697003", "SCT", "General anesthesia")
    Sedation = CodedConcept("72641008", "SCT", "Sedation")
    SpinalAnesthesia = CodedConcept("231249005", "SCT", "Spinal anesthesia")
    EpiduralAnesthesia = CodedConcept("18946005", "SCT", "Epidural anesthesia")
    RegionalAnesthesia = CodedConcept("27372005", "SCT", "Regional anesthesia")
    TopicalLocalAnesthesia = CodedConcept("386760001", "SCT", "Topical local anesthesia")
    LocalAnesthesia = CodedConcept("386761002", "SCT", "Local anesthesia")
    MonitoredAnesthesiaCareMAC = CodedConcept("398239001", "SCT", "Monitored Anesthesia Care (MAC)")
