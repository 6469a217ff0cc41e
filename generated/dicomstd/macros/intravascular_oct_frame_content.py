"""Intravascular OCT Frame Content Macro Attributes, PS3.3 C.8.27.6.3. Generated from table_C.8.27.6.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SS, US, Item, item, type1, type1c


@item
class IntravascularOCTFrameContentItem(Item):
    """Item of table C.8.27.6.3-1 in IntravascularOCTFrameContentSequence, PS3.3 C.8.27.6.3."""

    OCTZOffsetCorrection: int = type1(0x00520030, SS)
    SeamLineIndex: int = type1(0x00520036, US)
    NumberOfPaddedALines: int | None = type1c(0x00520038, US)
