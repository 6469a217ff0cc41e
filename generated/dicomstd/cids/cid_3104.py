"""CID 3104 Cardiac Synchronization Technique, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID3104Code

class CID3104(ContextGroup[CID3104Code], cid=3104, uid="1.2.840.10008.6.1.943", keyword="CardiacSynchronizationTechnique", title="Cardiac Synchronization Technique", version="20111028", extensible=False):
    """Cardiac Synchronization Technique, not extensible."""

    RealTimeAcquisition = CID3104Code("109080", "DCM", "Real time acquisition")
    ProspectiveGating = CID3104Code("109081", "DCM", "Prospective gating")
    RetrospectiveGating = CID3104Code("109082", "DCM", "Retrospective gating")
    Paced = CID3104Code("109083", "DCM", "Paced")
