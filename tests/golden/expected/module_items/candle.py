"""Candle Module Attributes, PS3.3 C.9. Generated from table_C.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, Item, item, type3


@item
class CandleStandItem(Item):
    """Item of table C.9-1 in StandSequence, PS3.3 C.9."""

    StandMaterial: str | None = type3(0x00110008, LO)
