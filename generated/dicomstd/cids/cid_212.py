"""CID 212 Generic Anatomic Location Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID212(ContextGroup, cid=212, uid="1.2.840.10008.6.1.1287", keyword="GenericAnatomicLocationModifier", title="Generic Anatomic Location Modifier", version="20190524", extensible=True):
    """Generic Anatomic Location Modifier, extensible."""

    Anterior = CodedConcept("255549009", "SCT", "Anterior")
    Central = CodedConcept("26216008", "SCT", "Central")
    Distal = CodedConcept("46053002", "SCT", "Distal")
    Inferior = CodedConcept("261089000", "SCT", "Inferior")
    Lateral = CodedConcept("49370004", "SCT", "Lateral")
    Median = CodedConcept("130290", "DCM", "Median")
    Middle = CodedConcept("C25569", "NCIt", "Middle")
    MidLongitudinal = CodedConcept("103342007", "SCT", "Mid-longitudinal")
    Posterior = CodedConcept("255551008", "SCT", "Posterior")
    Proximal = CodedConcept("40415009", "SCT", "Proximal")
    Superior = CodedConcept("264217000", "SCT", "Superior")
