"""Microscope Slide Layer Tile Organization Module Attributes, PS3.3 C.8.12.14. Generated from table_C.8.12.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class TotalPixelMatrixOriginItem(Item):
    """Item of table C.8.12.14-1 in TotalPixelMatrixOriginSequence, PS3.3 C.8.12.14."""

    XOffsetInSlideCoordinateSystem: Attr[float, AnyDS] = type1(0x0040072A, DS)
    YOffsetInSlideCoordinateSystem: Attr[float, AnyDS] = type1(0x0040073A, DS)
    ZOffsetInSlideCoordinateSystem: Attr[float | None, AnyDS | None] = type1c(0x0040074A, DS)
