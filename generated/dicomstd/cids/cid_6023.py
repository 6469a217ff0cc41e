"""CID 6023 Side from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID6023Code

class CID6023(ContextGroup[CID6023Code], cid=6023, uid="1.2.840.10008.6.1.353", keyword="SideFromBIRADS", title="Side from BI-RADS®", version="20020904", extensible=False):
    """Side from BI-RADS®, not extensible."""

    LeftBreast = CID6023Code("80248007", "SCT", "Left breast")
    RightBreast = CID6023Code("73056007", "SCT", "Right breast")
    BothBreasts = CID6023Code("63762007", "SCT", "Both breasts")
