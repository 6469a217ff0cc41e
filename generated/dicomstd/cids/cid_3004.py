"""CID 3004 Arterial Pulse Waveform, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3004(ContextGroup, cid=3004, uid="1.2.840.10008.6.1.803", keyword="ArterialPulseWaveform", title="Arterial Pulse Waveform", version="20090409", extensible=True):
    """Arterial Pulse Waveform, extensible."""

    ArterialPulseWaveform = CodedConcept("109116", "DCM", "Arterial Pulse Waveform")
