"""Slide Coordinates Module Attributes, PS3.3 C.8.12.2. Generated from table_C.8-78; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, Item, item, type1, type2

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class ImageCenterPointCoordinatesItem(Item):
    """Item of table C.8-78 in ImageCenterPointCoordinatesSequence, PS3.3 C.8.12.2."""

    XOffsetInSlideCoordinateSystem: Attr[float, AnyDS] = type1(0x0040072A, DS)
    YOffsetInSlideCoordinateSystem: Attr[float, AnyDS] = type1(0x0040073A, DS)
    ZOffsetInSlideCoordinateSystem: Attr[float | None, AnyDS | None] = type2(0x0040074A, DS)
