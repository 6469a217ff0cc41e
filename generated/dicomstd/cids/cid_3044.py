"""CID 3044 Waveform Filter Lookup Table Input Frequency Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID3044Code

class CID3044(ContextGroup[CID3044Code], cid=3044, uid="1.2.840.10008.6.1.1455", keyword="WaveformFilterLookupTableInputFrequencyUnit", title="Waveform Filter Lookup Table Input Frequency Unit", version="20220630", extensible=False):
    """Waveform Filter Lookup Table Input Frequency Unit, not extensible."""

    Hz = CID3044Code("Hz", "UCUM", "Hz")
    RadS = CID3044Code("rad/s", "UCUM", "rad/s")
    HzNormalized = CID3044Code("130774", "DCM", "Hz normalized")
    HzAngular = CID3044Code("130775", "DCM", "Hz angular")
