"""CID 7473 General Area Calculation Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7473(ContextGroup, cid=7473, uid="1.2.840.10008.6.1.527", keyword="GeneralAreaCalculationMethod", title="General Area Calculation Method", version="20070827", extensible=True):
    """General Area Calculation Method, extensible."""

    AreaOfClosedIrregularPolygon = CodedConcept("122501", "DCM", "Area of closed irregular polygon")
    AreaOfAClosedNURBS = CodedConcept("122502", "DCM", "Area of a closed NURBS")
