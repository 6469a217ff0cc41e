"""Excluded Intervals Module Attributes, PS3.3 C.8.24.5. Generated from table_C.8.24.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DT, FD, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyDT, AnyFD, Attr, DateTime


@item
class ExcludedIntervalsItem(Item):
    """Item of table C.8.24.5-1 in ExcludedIntervalsSequence, PS3.3 C.8.24.5."""

    ExclusionStartDateTime: Attr[DateTime, AnyDT] = type1(0x00189804, DT)
    ExclusionDuration: Attr[float, AnyFD] = type1(0x00189805, FD)
