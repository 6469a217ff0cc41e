"""Lamp Order Box IOD, PS3.3 B.2.2. Generated from table_B.2-1; do not edit."""

from typing import Literal

from dicodec.typed import NormalizedObject, OptCodes, iod
from dicomstd.items import OrderStandItem

@iod("lamp_order_box", sop_classes=("1.2.999.41", "1.2.999.42"))
class LampOrderBox(NormalizedObject):
    """Lamp Order Box IOD, PS3.3 B.2.2."""

    # Order, PS3.3 C.4
    LampCount: int | None = ...
    LampColor: Literal["RED", "ANY"] | None = ...
    StandSequence: OptCodes[OrderStandItem] = ...
