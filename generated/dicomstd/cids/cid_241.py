"""CID 241 Present-Absent Only, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID241Code

class CID241(ContextGroup[CID241Code], cid=241, uid="1.2.840.10008.6.1.1113", keyword="PresentAbsentOnly", title="Present-Absent Only", version="20151110", extensible=False):
    """Present-Absent Only, not extensible."""

    Present = CID241Code("52101004", "SCT", "Present")
    Absent = CID241Code("272519000", "SCT", "Absent")
