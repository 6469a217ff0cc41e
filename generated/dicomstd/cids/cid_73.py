"""CID 73 Bolus Shaping Curve, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID73(ContextGroup, cid=73, uid="1.2.840.10008.6.1.1263", keyword="BolusShapingCurve", title="Bolus Shaping Curve", version="20181115", extensible=True):
    """Bolus Shaping Curve, extensible."""

    NegativeExponential = CodedConcept("130252", "DCM", "Negative exponential")
    LinearCurve = CodedConcept("130253", "DCM", "Linear Curve")
