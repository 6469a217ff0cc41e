"""CID 3442 Peripheral Pulse Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3442(ContextGroup, cid=3442, uid="1.2.840.10008.6.1.95", keyword="PeripheralPulseMethod", title="Peripheral Pulse Method", version="20030327", extensible=True):
    """Peripheral Pulse Method, extensible."""

    Palpation = CodedConcept("113011001", "SCT", "Palpation")
    Doppler = CodedConcept("83422003", "SCT", "Doppler")
