"""Excluded Intervals Module Attributes, PS3.3 C.8.24.5. Generated from table_C.8.24.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ExcludedIntervalsItem


class ExcludedIntervals(Protocol):
    """An object that has the Excluded Intervals Module, PS3.3 C.8.24.5."""

    @reads
    def ExcludedIntervalsSequence(self) -> Items[ExcludedIntervalsItem] | None: ...
