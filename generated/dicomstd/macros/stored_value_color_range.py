"""Stored Value Color Range Macro Attributes, PS3.3 C.7.6.16.2.26. Generated from table_C.7.6.16.2.26-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class StoredValueColorRangeItem(Item):
    """Item of table C.7.6.16.2.26-1 in StoredValueColorRangeSequence, PS3.3 C.7.6.16.2.26."""

    MinimumStoredValueMapped: Attr[float, AnyFD] = type1(0x00281231, FD)
    MaximumStoredValueMapped: Attr[float, AnyFD] = type1(0x00281232, FD)
