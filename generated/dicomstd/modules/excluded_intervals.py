"""Excluded Intervals Module Attributes, PS3.3 C.8.24.5. Generated from table_C.8.24.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import DT, FD, Item, item, reads, type1

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from dicodec.typed import Attr, DateTime, Items


@item
class ExcludedIntervalsItem(Item):
    """Item of table C.8.24.5-1 in ExcludedIntervalsSequence, PS3.3 C.8.24.5."""

    ExclusionStartDateTime: Attr[DateTime, datetime | str] = type1(0x00189804, DT)
    ExclusionDuration: Attr[float, Decimal] = type1(0x00189805, FD)


class ExcludedIntervals(Protocol):
    """An object that has the Excluded Intervals Module, PS3.3 C.8.24.5."""

    @reads
    def ExcludedIntervalsSequence(self) -> Items[ExcludedIntervalsItem] | None: ...
