"""CID 10009 Measured/Calculated, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10009(ContextGroup, cid=10009, uid="1.2.840.10008.6.1.542", keyword="MeasuredCalculated", title="Measured/Calculated", version="20051101", extensible=True):
    """Measured/Calculated, extensible."""

    Measured = CodedConcept("258104002", "SCT", "Measured")
    Calculated = CodedConcept("258090004", "SCT", "Calculated")
    Estimated = CodedConcept("414135002", "SCT", "Estimated")
