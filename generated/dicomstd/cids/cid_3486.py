"""CID 3486 Vascular Measurement Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3486(ContextGroup, cid=3486, uid="1.2.840.10008.6.1.121", keyword="VascularMeasurementSite", title="Vascular Measurement Site", version="20051103", extensible=True):
    """Vascular Measurement Site, extensible."""

    ProximalReference = CodedConcept("122380", "DCM", "Proximal Reference")
    DistalReference = CodedConcept("122381", "DCM", "Distal Reference")
    SiteOfLumenMinimum = CodedConcept("122382", "DCM", "Site of Lumen Minimum")
    SiteOfLumenMaximum = CodedConcept("122687", "DCM", "Site of Lumen Maximum")
