"""Candle Image IOD, PS3.3 A.5.3. Generated from table_A.5-1; do not edit."""

from collections.abc import Iterable
from dicodec.typed import CompositeObject, OptSeq
from dicomstd.items import CandleStandItem

class CandleImage(CompositeObject):
    """Candle Image IOD, PS3.3 A.5.3."""

    # Image: Candle (M), PS3.3 C.9
    StandSequence: OptSeq[CandleStandItem] = ...

    def __init__(
        self, *,
        StandSequence: Iterable[CandleStandItem] | None = ...,
    ) -> None: ...
