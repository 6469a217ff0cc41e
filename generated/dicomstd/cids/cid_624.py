"""CID 624 Inhalational Anesthesia Agent for Small Animal Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID624(ContextGroup, cid=624, uid="1.2.840.10008.6.1.1089", keyword="InhalationalAnesthesiaAgentForSmallAnimalAnesthesia", title="Inhalational Anesthesia Agent for Small Animal Anesthesia", version="20151110", extensible=True):
    """Inhalational Anesthesia Agent for Small Animal Anesthesia, extensible."""

    CarbonDioxide = CodedConcept("31811003", "SCT", "Carbon dioxide")
    Chloroform = CodedConcept("259153006", "SCT", "Chloroform")
    Desflurane = CodedConcept("386841003", "SCT", "Desflurane")
    DiethylEther = CodedConcept("259170003", "SCT", "Diethyl ether")
    Enflurane = CodedConcept("387176008", "SCT", "Enflurane")
    Halothane = CodedConcept("387351001", "SCT", "Halothane")
    Isoflurane = CodedConcept("387368002", "SCT", "Isoflurane")
    Methoxyflurane = CodedConcept("11136004", "SCT", "Methoxyflurane")
    NitrousOxide = CodedConcept("111132001", "SCT", "Nitrous oxide")
    Sevoflurane = CodedConcept("386842005", "SCT", "Sevoflurane")
