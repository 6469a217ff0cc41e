"""CID 6042 Result Status, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID6042Code

class CID6042(ContextGroup[CID6042Code], cid=6042, uid="1.2.840.10008.6.1.372", keyword="ResultStatus", title="Result Status", version="20020904", extensible=False):
    """Result Status, not extensible."""

    Succeeded = CID6042Code("111222", "DCM", "Succeeded")
    PartiallySucceeded = CID6042Code("111223", "DCM", "Partially Succeeded")
    Failed = CID6042Code("111224", "DCM", "Failed")
    NotAttempted = CID6042Code("111225", "DCM", "Not Attempted")
