"""CID 3045 Waveform Filter Lookup Table Output Magnitude Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID3045Code

class CID3045(ContextGroup[CID3045Code], cid=3045, uid="1.2.840.10008.6.1.1456", keyword="WaveformFilterLookupTableOutputMagnitudeUnit", title="Waveform Filter Lookup Table Output Magnitude Unit", version="20220630", extensible=False):
    """Waveform Filter Lookup Table Output Magnitude Unit, not extensible."""

    DBMicroV = CID3045Code("dB[uV]", "UCUM", "dB(µV)")
    DBMV = CID3045Code("dB[mV]", "UCUM", "dB(mV)")
    MagnitudeNormalized = CID3045Code("130776", "DCM", "Magnitude normalized")
    MV = CID3045Code("mV", "UCUM", "mV")
    MicroV = CID3045Code("uV", "UCUM", "µV")
