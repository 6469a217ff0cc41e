"""Lamp Order IOD, PS3.3 B.1.2. Generated from table_B.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, SQ, UI, US, NormalizedObject, iod, type1c, type1u, untyped

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptCodes
    from dicomstd.items import OrderStandItem


@iod("lamp_order", sop_classes=("1.2.999.40",))
class LampOrder(NormalizedObject):
    """Lamp Order IOD, PS3.3 B.1.2."""

    # Order, PS3.3 C.4
    LampCount: int | None = untyped(0x00110002, US)
    LampColor: Literal["RED", "ANY"] | None = untyped(0x00110001, CS)
    StandSequence: OptCodes[OrderStandItem] = untyped(0x00110007, SQ)

    # SOP, PS3.3 C.12
    SOPClassUID: Attr[UID | None, str | None] = type1u(0x00080016, UI)
    SOPInstanceUID: Attr[UID | None, str | None] = type1u(0x00080018, UI)
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")  # if LampCount > 1
