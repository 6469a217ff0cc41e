"""CID 3043 Digital Waveform Filter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3043(ContextGroup, cid=3043, uid="1.2.840.10008.6.1.1454", keyword="DigitalWaveformFilter", title="Digital Waveform Filter", version="20220630", extensible=True):
    """Digital Waveform Filter, extensible."""

    FIRFilter = CodedConcept("130770", "DCM", "FIR filter")
    CICFilter = CodedConcept("130771", "DCM", "CIC filter")
    IIRFilter = CodedConcept("130772", "DCM", "IIR filter")
    BiquadFilter = CodedConcept("130773", "DCM", "Biquad filter")
