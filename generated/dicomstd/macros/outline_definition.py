"""Outline Definition Macro Attributes, PS3.3 10.38. Generated from table_10.38-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, OF, UL, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Buffer, ListFD


@item
class OutlineDefinitionItem(Item):
    """Item of table 10.38-1, PS3.3 10.38."""

    OutlineShapeType: Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"] = type1(0x00181630, CS)
    OutlineLeftVerticalEdge: Attr[float | None, AnyFD | None] = type1c(0x00181631, FD)  # if OutlineShapeType in {RECTANGULAR}
    OutlineRightVerticalEdge: Attr[float | None, AnyFD | None] = type1c(0x00181632, FD)  # if OutlineShapeType in {RECTANGULAR}
    OutlineUpperHorizontalEdge: Attr[float | None, AnyFD | None] = type1c(0x00181633, FD)  # if OutlineShapeType in {RECTANGULAR}
    OutlineLowerHorizontalEdge: Attr[float | None, AnyFD | None] = type1c(0x00181634, FD)  # if OutlineShapeType in {RECTANGULAR}
    CenterOfCircularOutline: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x00181635, FD, "2")  # if OutlineShapeType in {CIRCULAR}
    DiameterOfCircularOutline: Attr[float | None, AnyFD | None] = type1c(0x00181636, FD)  # if OutlineShapeType in {CIRCULAR}
    NumberOfPolygonalVertices: int | None = type1c(0x00181637, UL)  # if OutlineShapeType in {POLYGONAL}
    VerticesOfThePolygonalOutline: Attr[memoryview | None, Buffer | None] = type1c(0x00181638, OF)  # if OutlineShapeType in {POLYGONAL}
