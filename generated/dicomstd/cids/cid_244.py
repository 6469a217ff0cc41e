"""CID 244 Laterality, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID244Code

class CID244(ContextGroup[CID244Code], cid=244, uid="1.2.840.10008.6.1.37", keyword="Laterality", title="Laterality", version="20030108", extensible=False):
    """Laterality, not extensible, includes CID 247."""

    Bilateral = CID244Code("51440002", "SCT", "Bilateral")
    Unilateral = CID244Code("66459002", "SCT", "Unilateral")
    Right = CID244Code("24028007", "SCT", "Right")
    Left = CID244Code("7771000", "SCT", "Left")
