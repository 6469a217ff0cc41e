"""Wick Order IOD, PS3.3 B.3.2. Generated from table_B.3-1; do not edit."""

from typing import Literal

from dicodec.typed import NormalizedObject, OptCodes, iod
from dicomstd.items import OrderStandItem

@iod("wick_order", sop_classes=())
class WickOrder(NormalizedObject):
    """Wick Order IOD, PS3.3 B.3.2."""

    # Order, PS3.3 C.4
    LampCount: int | None = ...
    LampColor: Literal["RED", "ANY"] | None = ...
    StandSequence: OptCodes[OrderStandItem] = ...
