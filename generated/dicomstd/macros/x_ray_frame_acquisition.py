"""X-Ray Frame Acquisition Macro Attributes, PS3.3 C.8.19.6.8. Generated from table_C.8.19.6-8; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, FD, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr


@item
class FrameAcquisitionItem(Item):
    """Item of table C.8.19.6-8 in FrameAcquisitionSequence, PS3.3 C.8.19.6.8."""

    KVP: Attr[float, AnyDS] = type1(0x00180060, DS)
    XRayTubeCurrentInmA: Attr[float, AnyFD] = type1(0x00189330, FD)
