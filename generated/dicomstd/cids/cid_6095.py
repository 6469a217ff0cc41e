"""CID 6095 Procedure Numeric Property, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6095(ContextGroup, cid=6095, uid="1.2.840.10008.6.1.417", keyword="ProcedureNumericProperty", title="Procedure Numeric Property", version="20040112", extensible=True):
    """Procedure Numeric Property, extensible."""

    NeedleGauge = CodedConcept("111465", "DCM", "Needle Gauge")
    NeedleLength = CodedConcept("111467", "DCM", "Needle Length")
