"""CID 10004 Fluoro Mode, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10004(ContextGroup, cid=10004, uid="1.2.840.10008.6.1.538", keyword="FluoroMode", title="Fluoro Mode", version="20051101", extensible=True):
    """Fluoro Mode, extensible."""

    Continuous = CodedConcept("113630", "DCM", "Continuous")
    Pulsed = CodedConcept("113631", "DCM", "Pulsed")
