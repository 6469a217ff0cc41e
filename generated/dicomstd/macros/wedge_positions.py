"""Wedge Positions Macro Attributes, PS3.3 C.36.2.2.11. Generated from table_C.36.2.2.11-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class WedgePositionsWedgePositionItem(Item):
    """Item of table C.36.2.2.11-1 in WedgePositionSequence, PS3.3 C.36.2.2.11."""

    ReferencedDeviceIndex: int = type1(0x300A0607, US)
    WedgePosition: Literal["IN", "OUT", "PARTIAL"] = type1(0x300A0118, CS)
    RadiationBeamWedgeThinEdgeDistance: Attr[float | None, AnyFD | None] = type1c(0x300A0653, FD)  # if WedgePosition in {PARTIAL}
