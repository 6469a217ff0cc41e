"""Candle Image IOD, PS3.3 A.5.3. Generated from table_A.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, CompositeObject, iod, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import Attr, Items
    from dicomstd.items import CandleStandItem


@iod("candle_image", sop_classes=())
class CandleImage(CompositeObject):
    """Candle Image IOD, PS3.3 A.5.3."""

    # Image: Candle (M), PS3.3 C.9
    StandSequence: Attr[Items[CandleStandItem] | None, Iterable[CandleStandItem]] = type3(0x00110007, SQ)
