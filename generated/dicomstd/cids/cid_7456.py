"""CID 7456 Age Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID7456Code

class CID7456(ContextGroup[CID7456Code], cid=7456, uid="1.2.840.10008.6.1.520", keyword="AgeUnit", title="Age Unit", version="20020904", extensible=False):
    """Age Unit, not extensible."""

    Year = CID7456Code("a", "UCUM", "year")
    Month = CID7456Code("mo", "UCUM", "month")
    Week = CID7456Code("wk", "UCUM", "week")
    Day = CID7456Code("d", "UCUM", "day")
    Hour = CID7456Code("h", "UCUM", "hour")
    Minute = CID7456Code("min", "UCUM", "minute")
