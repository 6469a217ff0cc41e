"""Slide Coordinates Module Attributes, PS3.3 C.8.12.2. Generated from table_C.8-78; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import DS, Item, item, reads, type1, type2

if TYPE_CHECKING:
    from decimal import Decimal
    from dicodec.typed import Attr, Items


@item
class ImageCenterPointCoordinatesItem(Item):
    """Item of table C.8-78 in ImageCenterPointCoordinatesSequence, PS3.3 C.8.12.2."""

    XOffsetInSlideCoordinateSystem: Attr[float, Decimal | str] = type1(0x0040072A, DS)
    YOffsetInSlideCoordinateSystem: Attr[float, Decimal | str] = type1(0x0040073A, DS)
    ZOffsetInSlideCoordinateSystem: Attr[float | None, Decimal | str] = type2(0x0040074A, DS)


class SlideCoordinates(Protocol):
    """An object that has the Slide Coordinates Module, PS3.3 C.8.12.2."""

    @reads
    def ImageCenterPointCoordinatesSequence(self) -> Items[ImageCenterPointCoordinatesItem] | None: ...
