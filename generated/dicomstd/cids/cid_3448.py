"""CID 3448 Airway Assessment, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3448(ContextGroup, cid=3448, uid="1.2.840.10008.6.1.97", keyword="AirwayAssessment", title="Airway Assessment", version="20030327", extensible=True):
    """Airway Assessment, extensible."""

    AirwayUnobstructed = CodedConcept("122281", "DCM", "airway unobstructed")
    AirwayPartiallyObstructed = CodedConcept("122282", "DCM", "airway partially obstructed")
    AirwaySeverelyObstructed = CodedConcept("122283", "DCM", "airway severely obstructed")
