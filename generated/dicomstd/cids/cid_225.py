"""CID 225 Measurement Uncertainty Concept, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID225(ContextGroup, cid=225, uid="1.2.840.10008.6.1.30", keyword="MeasurementUncertaintyConcept", title="Measurement Uncertainty Concept", version="20030327", extensible=True):
    """Measurement Uncertainty Concept, extensible."""

    PlusRangeOfMeasurementUncertainty = CodedConcept("371884006", "SCT", "+/-, range of measurement uncertainty")
    PlusRangeOfUpperMeasurementUncertainty = CodedConcept("371886008", "SCT", "+, range of upper measurement uncertainty")
    RangeOfLowerMeasurementUncertainty = CodedConcept("371885007", "SCT", "-, range of lower measurement uncertainty")
