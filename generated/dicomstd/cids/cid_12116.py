"""CID 12116 Vessel Segment Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12116(ContextGroup, cid=12116, uid="1.2.840.10008.6.1.583", keyword="VesselSegmentModifier", title="Vessel Segment Modifier", version="20190524", extensible=True):
    """Vessel Segment Modifier, extensible."""

    Distal = CodedConcept("46053002", "SCT", "Distal")
    Middle = CodedConcept("C25569", "NCIt", "Middle")
    OriginOfVessel = CodedConcept("397421006", "SCT", "Origin of vessel")
    Proximal = CodedConcept("40415009", "SCT", "Proximal")
    DilatedPortionOfSegment = CodedConcept("413996005", "SCT", "Dilated portion of segment")
