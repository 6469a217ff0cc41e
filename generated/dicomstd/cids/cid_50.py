"""CID 50 Instance Availability Status, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID50Code

class CID50(ContextGroup[CID50Code], cid=50, uid="1.2.840.10008.6.1.811", keyword="InstanceAvailabilityStatus", title="Instance Availability Status", version="20090616", extensible=False):
    """Instance Availability Status, not extensible."""

    Nearline = CID50Code("NEARLINE", "DCM", "Nearline")
    Offline = CID50Code("OFFLINE", "DCM", "Offline")
    Online = CID50Code("ONLINE", "DCM", "Online")
    Unavailable = CID50Code("UNAVAILABLE", "DCM", "Unavailable")
