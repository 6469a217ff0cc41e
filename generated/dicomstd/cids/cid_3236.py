"""CID 3236 Tolerance Comparison Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3236(ContextGroup, cid=3236, uid="1.2.840.10008.6.1.782", keyword="ToleranceComparisonFinding", title="Tolerance Comparison Finding", version="20080827", extensible=True):
    """Tolerance Comparison Finding, extensible."""

    NoChange = CodedConcept("260388006", "SCT", "No change")
    DecreasedTolerance = CodedConcept("102460003", "SCT", "Decreased tolerance")
    IncreasedTolerance = CodedConcept("102459008", "SCT", "Increased tolerance")
