"""CID 280 Longitudinal Temporal Event Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID280(ContextGroup, cid=280, uid="1.2.840.10008.6.1.1184", keyword="LongitudinalTemporalEventType", title="Longitudinal Temporal Event Type", version="20170914", extensible=True):
    """Longitudinal Temporal Event Type, extensible."""

    Enrollment = CodedConcept("C37948", "NCIt", "Enrollment")
    Baseline = CodedConcept("121079", "DCM", "Baseline")
