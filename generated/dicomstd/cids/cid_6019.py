"""CID 6019 Clockface Location or Region from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6019(ContextGroup, cid=6019, uid="1.2.840.10008.6.1.349", keyword="ClockfaceLocationOrRegionFromBIRADS", title="Clockface Location or Region from BI-RADS®", version="20020904", extensible=True):
    """Clockface Location or Region from BI-RADS®, extensible."""

    N1OclockPosition = CodedConcept("129772004", "SCT", "1 o'clock position")
    N2OclockPosition = CodedConcept("129773009", "SCT", "2 o'clock position")
    N3OclockPosition = CodedConcept("129774003", "SCT", "3 o'clock position")
    N4OclockPosition = CodedConcept("129775002", "SCT", "4 o'clock position")
    N5OclockPosition = CodedConcept("129776001", "SCT", "5 o'clock position")
    N6OclockPosition = CodedConcept("129777005", "SCT", "6 o'clock position")
    N7OclockPosition = CodedConcept("129778000", "SCT", "7 o'clock position")
    N8OclockPosition = CodedConcept("129779008", "SCT", "8 o'clock position")
    N9OclockPosition = CodedConcept("129780006", "SCT", "9 o'clock position")
    N10OclockPosition = CodedConcept("129781005", "SCT", "10 o'clock position")
    N11OclockPosition = CodedConcept("129782003", "SCT", "11 o'clock position")
    N12OclockPosition = CodedConcept("129783008", "SCT", "12 o'clock position")
    SubareolarRegion = CodedConcept("129784002", "SCT", "Subareolar region")
    AxillaryTailRegion = CodedConcept("129785001", "SCT", "Axillary tail region")
    CentralRegionOfBreast = CodedConcept("129786000", "SCT", "Central region of breast")
    AxillaRegion = CodedConcept("129791004", "SCT", "Axilla region")
