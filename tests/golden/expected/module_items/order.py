"""Order Module Attributes, PS3.3 C.4. Generated from table_C.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, SH, Item, item, type1, untyped


@item
class OrderStandItem(Item):
    """Item of table C.4-1 in StandSequence, PS3.3 C.4."""

    StandMaterial: str | None = untyped(0x00110008, LO)
    CodeValue: str = type1(0x00080100, SH)
    CodingSchemeDesignator: str = type1(0x00080102, SH)
    CodeMeaning: str = type1(0x00080104, LO)
