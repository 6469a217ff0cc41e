"""Candle Image IOD, PS3.3 A.5.3. Generated from table_A.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, CompositeObject, iod, type3

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import CandleStandItem


@iod("candle_image", sop_classes=())
class CandleImage(CompositeObject):
    """Candle Image IOD, PS3.3 A.5.3."""

    # Image: Candle (M), PS3.3 C.9
    StandSequence: OptSeq[CandleStandItem] = type3(0x00110007, SQ)
