"""CID 3045 Waveform Filter Lookup Table Output Magnitude Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID3045(ContextGroup, cid=3045, uid="1.2.840.10008.6.1.1456", keyword="WaveformFilterLookupTableOutputMagnitudeUnit", title="Waveform Filter Lookup Table Output Magnitude Unit", version="20220630", extensible=False):
    """Waveform Filter Lookup Table Output Magnitude Unit, not extensible."""

    DBMicroV = CodedConcept("dB[uV]", "UCUM", "dB(µV)")
    DBMV = CodedConcept("dB[mV]", "UCUM", "dB(mV)")
    MagnitudeNormalized = CodedConcept("130776", "DCM", "Magnitude normalized")
    MV = CodedConcept("mV", "UCUM", "mV")
    MicroV = CodedConcept("uV", "UCUM", "µV")
