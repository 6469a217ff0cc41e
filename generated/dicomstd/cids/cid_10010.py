"""CID 10010 Dose Measurement Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10010(ContextGroup, cid=10010, uid="1.2.840.10008.6.1.543", keyword="DoseMeasurementDevice", title="Dose Measurement Device", version="20051101", extensible=True):
    """Dose Measurement Device, extensible."""

    Dosimeter = CodedConcept("15869005", "SCT", "Dosimeter")
