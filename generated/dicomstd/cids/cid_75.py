"""CID 75 Low High or Equal, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID75Code

class CID75(ContextGroup[CID75Code], cid=75, uid="1.2.840.10008.6.1.1265", keyword="LowHighOrEqual", title="Low High or Equal", version="20181115", extensible=False):
    """Low High or Equal, not extensible."""

    Low = CID75Code("62482003", "SCT", "Low")
    High = CID75Code("75540009", "SCT", "High")
    Equal = CID75Code("9726003", "SCT", "Equal")
