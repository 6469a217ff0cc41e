"""CID 3019 Cardiovascular Anatomic Structure Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3019(ContextGroup, cid=3019, uid="1.2.840.10008.6.1.49", keyword="CardiovascularAnatomicStructureModifier", title="Cardiovascular Anatomic Structure Modifier", version="20190524", extensible=True):
    """Cardiovascular Anatomic Structure Modifier, extensible, includes CID 247, 212."""

    ArterialGraftToCitedSegment = CodedConcept("128950003", "SCT", "Arterial graft to cited segment")
    GraftToCitedSegmentBody = CodedConcept("128947001", "SCT", "Graft to cited segment, body")
    GraftToCitedSegmentDistalAnastomosis = CodedConcept("128948006", "SCT", "Graft to cited segment, distal anastomosis")
    GraftToCitedSegmentProximalAnastomosis = CodedConcept("128949003", "SCT", "Graft to cited segment, proximal anastomosis")
    Ostium = CodedConcept("264114003", "SCT", "Ostium")
    VenousGraftToCitedSegment = CodedConcept("128951004", "SCT", "Venous graft to cited segment")
    EntireVessel = CodedConcept("361097006", "SCT", "Entire Vessel")
    AneurysmOnCitedVessel = CodedConcept("122101", "DCM", "Aneurysm on cited vessel")
    GraftToCitedSegmentProximalSection = CodedConcept("122102", "DCM", "Graft to cited segment, proximal section")
    GraftToCitedSegmentMidSection = CodedConcept("122103", "DCM", "Graft to cited segment, mid section")
    GraftToCitedSegmentDistalSection = CodedConcept("122104", "DCM", "Graft to cited segment, distal section")
    Right = CodedConcept("24028007", "SCT", "Right")
    Left = CodedConcept("7771000", "SCT", "Left")
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
