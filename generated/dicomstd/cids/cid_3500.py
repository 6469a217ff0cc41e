"""CID 3500 Pressure Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID3500Code

class CID3500(ContextGroup[CID3500Code], cid=3500, uid="1.2.840.10008.6.1.132", keyword="PressureUnit", title="Pressure Unit", version="20030327", extensible=False):
    """Pressure Unit, not extensible."""

    MmHg = CID3500Code("mm[Hg]", "UCUM", "mmHg")
    KPa = CID3500Code("kPa", "UCUM", "kPa")
