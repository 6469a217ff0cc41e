"""CID 7041 Calcium Scoring Patient Size Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7041(ContextGroup, cid=7041, uid="1.2.840.10008.6.1.1174", keyword="CalciumScoringPatientSizeCategory", title="Calcium Scoring Patient Size Category", version="20170417", extensible=True):
    """Calcium Scoring Patient Size Category, extensible, includes CID 7042."""

    SmallLessThan320CmLateralThickness = CodedConcept("113601", "DCM", "Small: < 32.0 cm lateral thickness")
    Medium320380CmLateralThickness = CodedConcept("113602", "DCM", "Medium: 32.0-38.0 cm lateral thickness")
    LargeGreaterThan380CmLateralThickness = CodedConcept("113603", "DCM", "Large: > 38.0 cm lateral thickness")
