"""Temporal Position Macro Attributes, PS3.3 C.7.6.16.2.23. Generated from table_C.7.6.16.2.23-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class TemporalPositionItem(Item):
    """Item of table C.7.6.16.2.23-1 in TemporalPositionSequence, PS3.3 C.7.6.16.2.23."""

    TemporalPositionTimeOffset: Attr[float, AnyFD] = type1(0x0020930D, FD)
