"""CID 3104 Cardiac Synchronization Technique, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID3104(ContextGroup, cid=3104, uid="1.2.840.10008.6.1.943", keyword="CardiacSynchronizationTechnique", title="Cardiac Synchronization Technique", version="20111028", extensible=False):
    """Cardiac Synchronization Technique, not extensible."""

    RealTimeAcquisition = CodedConcept("109080", "DCM", "Real time acquisition")
    ProspectiveGating = CodedConcept("109081", "DCM", "Prospective gating")
    RetrospectiveGating = CodedConcept("109082", "DCM", "Retrospective gating")
    Paced = CodedConcept("109083", "DCM", "Paced")
