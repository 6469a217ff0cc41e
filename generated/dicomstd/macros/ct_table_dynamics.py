"""CT Table Dynamics Macro Attributes, PS3.3 C.8.15.3.4. Generated from table_C.8-120; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class CTTableDynamicsItem(Item):
    """Item of table C.8-120 in CTTableDynamicsSequence, PS3.3 C.8.15.3.4."""

    TableSpeed: Attr[float | None, AnyFD | None] = type1c(0x00189309, FD)  # if FrameType[1] in {ORIGINAL} and AcquisitionType in {SPIRAL, CONSTANT_ANGLE}
    TableFeedPerRotation: Attr[float | None, AnyFD | None] = type1c(0x00189310, FD)  # if FrameType[1] in {ORIGINAL} and AcquisitionType in {SPIRAL}
    SpiralPitchFactor: Attr[float | None, AnyFD | None] = type1c(0x00189311, FD)  # if FrameType[1] in {ORIGINAL} and AcquisitionType in {SPIRAL}
