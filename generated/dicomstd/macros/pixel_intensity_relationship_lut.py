"""Pixel Intensity Relationship LUT Macro Attributes, PS3.3 C.7.6.16.2.13. Generated from table_C.7.6.16-14; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import Attr, Buffer


@item
class PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem(Item):
    """Item of table C.7.6.16-14 in PixelIntensityRelationshipLUTSequence, PS3.3 C.7.6.16.2.13."""

    LUTDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00283002, "US or SS", "3")
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int] | tuple[int, ...]] = type1(0x00283006, "US or OW", "1-n or 1")
    LUTFunction: str = type1(0x00289474, CS)
