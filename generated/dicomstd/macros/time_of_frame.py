"""Time of Frame Functional Group Macro Attributes, PS3.3 C.7.6.16.2.29. Generated from table_C.7.6.16.2.29-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import OB, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import Attr, Buffer


@item
class TimeOfFrameGroupItem(Item):
    """Item of table C.7.6.16.2.29-1 in TimeOfFrameGroupSequence, PS3.3 C.7.6.16.2.29."""

    FrameOriginTimestamp: Attr[memoryview, Buffer] = type1(0x00340007, OB)
