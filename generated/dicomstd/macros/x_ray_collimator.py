"""X-Ray Collimator Macro Attributes, PS3.3 C.8.19.6.12. Generated from table_C.8.19.6-12; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, IS, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class CollimatorShapeItem(Item):
    """Item of table C.8.19.6-12 in CollimatorShapeSequence, PS3.3 C.8.19.6.12."""

    CollimatorShape: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00181700, CS, "1-3")
    CollimatorLeftVerticalEdge: int | None = type1c(0x00181702, IS)  # if CollimatorShape in {RECTANGULAR}
    CollimatorRightVerticalEdge: int | None = type1c(0x00181704, IS)  # if CollimatorShape in {RECTANGULAR}
    CollimatorUpperHorizontalEdge: int | None = type1c(0x00181706, IS)  # if CollimatorShape in {RECTANGULAR}
    CollimatorLowerHorizontalEdge: int | None = type1c(0x00181708, IS)  # if CollimatorShape in {RECTANGULAR}
    CenterOfCircularCollimator: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type1c(0x00181710, IS, "2")  # if CollimatorShape in {CIRCULAR}
    RadiusOfCircularCollimator: int | None = type1c(0x00181712, IS)  # if CollimatorShape in {CIRCULAR}
    VerticesOfThePolygonalCollimator: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00181720, IS, "2-2n")  # if CollimatorShape in {POLYGONAL}
