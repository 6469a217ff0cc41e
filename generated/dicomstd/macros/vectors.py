"""Vectors Macro Attributes, PS3.3 C.27.3. Generated from table_C.27-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FL, OF, UL, US, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Buffer, ListFD


@item
class VectorsItem(Item):
    """Item of table C.27-3, PS3.3 C.27.3."""

    NumberOfVectors: int = type1(0x0066001E, UL)
    VectorDimensionality: int = type1(0x0066001F, US)
    VectorAccuracy: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type3(0x00660020, FL, "1-n")
    VectorCoordinateData: Attr[memoryview, Buffer] = type1(0x00660021, OF)
