"""CID 6111 Bronchovascular Anatomy Finding or Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6111(ContextGroup, cid=6111, uid="1.2.840.10008.6.1.431", keyword="BronchovascularAnatomyFindingOrFeature", title="Bronchovascular Anatomy Finding or Feature", version="20030108", extensible=True):
    """Bronchovascular Anatomy Finding or Feature, extensible."""

    AirwayStructure = CodedConcept("89187006", "SCT", "Airway structure")
    Bronchus = CodedConcept("955009", "SCT", "Bronchus")
    Carina = CodedConcept("28700002", "SCT", "Carina")
    CarinaAngle = CodedConcept("112086", "DCM", "Carina angle")
    CentrilobularStructures = CodedConcept("112087", "DCM", "Centrilobular structures")
    HilumOfLung = CodedConcept("46750007", "SCT", "Hilum of lung")
