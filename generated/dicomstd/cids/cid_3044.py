"""CID 3044 Waveform Filter Lookup Table Input Frequency Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID3044(ContextGroup, cid=3044, uid="1.2.840.10008.6.1.1455", keyword="WaveformFilterLookupTableInputFrequencyUnit", title="Waveform Filter Lookup Table Input Frequency Unit", version="20220630", extensible=False):
    """Waveform Filter Lookup Table Input Frequency Unit, not extensible."""

    Hz = CodedConcept("Hz", "UCUM", "Hz")
    RadS = CodedConcept("rad/s", "UCUM", "rad/s")
    HzNormalized = CodedConcept("130774", "DCM", "Hz normalized")
    HzAngular = CodedConcept("130775", "DCM", "Hz angular")
