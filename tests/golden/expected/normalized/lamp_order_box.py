"""Lamp Order Box IOD, PS3.3 B.2.2. Generated from table_B.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, SQ, US, NormalizedObject, iod, untyped

if TYPE_CHECKING:
    from dicodec.typed import OptCodes
    from dicomstd.items import OrderStandItem


@iod("lamp_order_box", sop_classes=("1.2.999.41", "1.2.999.42"))
class LampOrderBox(NormalizedObject):
    """Lamp Order Box IOD, PS3.3 B.2.2."""

    # Order, PS3.3 C.4
    LampCount: int | None = untyped(0x00110002, US)
    LampColor: Literal["RED", "ANY"] | None = untyped(0x00110001, CS)
    StandSequence: OptCodes[OrderStandItem] = untyped(0x00110007, SQ)
