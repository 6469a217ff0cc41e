"""CID 3550 Circulatory Support Action, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3550(ContextGroup, cid=3550, uid="1.2.840.10008.6.1.146", keyword="CirculatorySupportAction", title="Circulatory Support Action", version="20030327", extensible=True):
    """Circulatory Support Action, extensible."""

    BeginCirculatorySupport = CodedConcept("121157", "DCM", "Begin Circulatory Support")
    EndCirculatorySupport = CodedConcept("121158", "DCM", "End Circulatory Support")
