"""Modules as protocols, C, PS3.3. Generated; do not edit."""

from typing import Protocol
from dicodec.typed import Items, reads
from dicomstd.items import CandleStandItem

class Candle(Protocol):
    """An object that has the Candle Module, PS3.3 C.9."""
    @reads
    def StandSequence(self) -> Items[CandleStandItem] | None: ...
