"""CID 230 Yes-No, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID230Code

class CID230(ContextGroup[CID230Code], cid=230, uid="1.2.840.10008.6.1.34", keyword="YesNo", title="Yes-No", version="20060613", extensible=False):
    """Yes-No, not extensible."""

    Yes = CID230Code("373066001", "SCT", "Yes")
    No = CID230Code("373067005", "SCT", "No")
    Undetermined = CID230Code("373068000", "SCT", "Undetermined")
