"""Candle Module Attributes, PS3.3 C.9. Generated from table_C.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CandleStandItem


class Candle(Protocol):
    """An object that has the Candle Module, PS3.3 C.9."""

    @reads
    def StandSequence(self) -> Items[CandleStandItem] | None: ...
