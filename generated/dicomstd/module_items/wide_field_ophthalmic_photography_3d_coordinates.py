"""Wide Field Ophthalmic Photography 3D Coordinates Module Attributes, PS3.3 C.8.17.12. Generated from table_C.8.17.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import IS, OF, UL, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import Attr, Buffer


@item
class TwoDimensionalToThreeDimensionalMapItem(Item):
    """Item of table C.8.17.12-1 in TwoDimensionalToThreeDimensionalMapSequence, PS3.3 C.8.17.12."""

    ReferencedFrameNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00081160, IS, "1-n")
    NumberOfMapPoints: int = type1(0x00221530, UL)
    TwoDimensionalToThreeDimensionalMapData: Attr[memoryview, Buffer] = type1(0x00221531, OF)
