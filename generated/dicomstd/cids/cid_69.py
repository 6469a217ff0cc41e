"""CID 69 Imaging Agent Administration Consumable, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID69(ContextGroup, cid=69, uid="1.2.840.10008.6.1.1259", keyword="ImagingAgentAdministrationConsumable", title="Imaging Agent Administration Consumable", version="20220922", extensible=True):
    """Imaging Agent Administration Consumable, extensible."""

    Syringe = CodedConcept("61968008", "SCT", "Syringe")
    Catheter = CodedConcept("19923001", "SCT", "Catheter")
    Tube = CodedConcept("83059008", "SCT", "Tube")
    Needle = CodedConcept("79068005", "SCT", "Needle")
    Bottle = CodedConcept("68276009", "SCT", "Bottle")
