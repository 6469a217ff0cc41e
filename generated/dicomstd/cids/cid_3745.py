"""CID 3745 Calculation Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3745(ContextGroup, cid=3745, uid="1.2.840.10008.6.1.242", keyword="CalculationMethod", title="Calculation Method", version="20050110", extensible=True):
    """Calculation Method, extensible."""

    Estimated = CodedConcept("414135002", "SCT", "Estimated")
    Calculated = CodedConcept("258090004", "SCT", "Calculated")
