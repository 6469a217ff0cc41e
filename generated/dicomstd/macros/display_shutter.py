"""Display Shutter Macro Attributes, PS3.3 C.7.6.11. Generated from table_C.7-17a; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, IS, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class DisplayShutterItem(Item):
    """Item of table C.7-17a, PS3.3 C.7.6.11."""

    ShutterShape: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00181600, CS, "1-3")
    ShutterLeftVerticalEdge: int | None = type1c(0x00181602, IS)  # if ShutterShape in {RECTANGULAR}
    ShutterRightVerticalEdge: int | None = type1c(0x00181604, IS)  # if ShutterShape in {RECTANGULAR}
    ShutterUpperHorizontalEdge: int | None = type1c(0x00181606, IS)  # if ShutterShape in {RECTANGULAR}
    ShutterLowerHorizontalEdge: int | None = type1c(0x00181608, IS)  # if ShutterShape in {RECTANGULAR}
    CenterOfCircularShutter: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type1c(0x00181610, IS, "2")  # if ShutterShape in {CIRCULAR}
    RadiusOfCircularShutter: int | None = type1c(0x00181612, IS)  # if ShutterShape in {CIRCULAR}
    VerticesOfThePolygonalShutter: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00181620, IS, "2-2n")  # if ShutterShape in {POLYGONAL}
    ShutterPresentationValue: int | None = type3(0x00181622, US)
    ShutterPresentationColorCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type3(0x00181624, US, "3")
