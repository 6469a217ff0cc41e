"""CID 247 Laterality Left-Right Only, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID247Code

class CID247(ContextGroup[CID247Code], cid=247, uid="1.2.840.10008.6.1.1284", keyword="LateralityLeftRightOnly", title="Laterality Left-Right Only", version="20190524", extensible=False):
    """Laterality Left-Right Only, not extensible."""

    Right = CID247Code("24028007", "SCT", "Right")
    Left = CID247Code("7771000", "SCT", "Left")
