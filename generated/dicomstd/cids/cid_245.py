"""CID 245 Laterality with Median, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID245Code

class CID245(ContextGroup[CID245Code], cid=245, uid="1.2.840.10008.6.1.1267", keyword="LateralityWithMedian", title="Laterality with Median", version="20190524", extensible=False):
    """Laterality with Median, not extensible, includes CID 244."""

    Median = CID245Code("130290", "DCM", "Median")
    Bilateral = CID245Code("51440002", "SCT", "Bilateral")
    Unilateral = CID245Code("66459002", "SCT", "Unilateral")
    Right = CID245Code("24028007", "SCT", "Right")
    Left = CID245Code("7771000", "SCT", "Left")
