"""CID 6125 General Chest Location, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6125(ContextGroup, cid=6125, uid="1.2.840.10008.6.1.445", keyword="GeneralChestLocation", title="General Chest Location", version="20030108", extensible=True):
    """General Chest Location, extensible."""

    Central = CodedConcept("26216008", "SCT", "Central")
    Peripheral = CodedConcept("14414005", "SCT", "Peripheral")
    Apical = CodedConcept("43674008", "SCT", "Apical")
    Basal = CodedConcept("57195005", "SCT", "Basal")
