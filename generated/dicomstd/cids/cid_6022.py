"""CID 6022 Side, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID6022Code

class CID6022(ContextGroup[CID6022Code], cid=6022, uid="1.2.840.10008.6.1.352", keyword="Side", title="Side", version="20020904", extensible=False):
    """Side, not extensible, includes CID 6023."""

    LeftBreast = CID6022Code("80248007", "SCT", "Left breast")
    RightBreast = CID6022Code("73056007", "SCT", "Right breast")
    BothBreasts = CID6022Code("63762007", "SCT", "Both breasts")
