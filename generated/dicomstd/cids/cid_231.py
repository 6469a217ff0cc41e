"""CID 231 Yes-No Only, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID231Code

class CID231(ContextGroup[CID231Code], cid=231, uid="1.2.840.10008.6.1.1064", keyword="YesNoOnly", title="Yes-No Only", version="20151110", extensible=False):
    """Yes-No Only, not extensible."""

    Yes = CID231Code("373066001", "SCT", "Yes")
    No = CID231Code("373067005", "SCT", "No")
