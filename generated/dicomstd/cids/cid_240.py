"""CID 240 Present-Absent, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID240Code

class CID240(ContextGroup[CID240Code], cid=240, uid="1.2.840.10008.6.1.35", keyword="PresentAbsent", title="Present-Absent", version="20170914", extensible=False):
    """Present-Absent, not extensible."""

    Present = CID240Code("52101004", "SCT", "Present")
    Absent = CID240Code("272519000", "SCT", "Absent")
    Undetermined = CID240Code("373068000", "SCT", "Undetermined")
