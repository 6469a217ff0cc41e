"""Plane Position (Slide) Macro Attributes, PS3.3 C.8.12.6.1. Generated from table_C.8.12.6.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, SL, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class PlanePositionSlideItem(Item):
    """Item of table C.8.12.6.1-1 in PlanePositionSlideSequence, PS3.3 C.8.12.6.1."""

    ColumnPositionInTotalImagePixelMatrix: int = type1(0x0048021E, SL)
    RowPositionInTotalImagePixelMatrix: int = type1(0x0048021F, SL)
    XOffsetInSlideCoordinateSystem: Attr[float, AnyDS] = type1(0x0040072A, DS)
    YOffsetInSlideCoordinateSystem: Attr[float, AnyDS] = type1(0x0040073A, DS)
    ZOffsetInSlideCoordinateSystem: Attr[float, AnyDS] = type1(0x0040074A, DS)
