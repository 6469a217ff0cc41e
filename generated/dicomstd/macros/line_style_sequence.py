"""Line Style Sequence Macro Attributes, PS3.3 C.10.5.1.3.13. Generated from table_C.10-5b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, UL, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class LineStyleItem(Item):
    """Item of table C.10-5b in LineStyleSequence, PS3.3 C.10.5.1.3.13."""

    PatternOnColorCIELabValue: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00700251, US, "3")
    PatternOffColorCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type3(0x00700252, US, "3")
    PatternOnOpacity: Attr[float, AnyFD] = type1(0x00700284, FL)
    PatternOffOpacity: Attr[float | None, AnyFD | None] = type3(0x00700285, FL)
    LineThickness: Attr[float, AnyFD] = type1(0x00700253, FL)
    LineDashingStyle: Literal["SOLID", "DASHED"] = type1(0x00700254, CS)
    LinePattern: int | None = type1c(0x00700255, UL)  # if LineDashingStyle in {DASHED}
    ShadowStyle: Literal["NORMAL", "OUTLINED", "OFF"] = type1(0x00700244, CS)
    ShadowOffsetX: Attr[float, AnyFD] = type1(0x00700245, FL)
    ShadowOffsetY: Attr[float, AnyFD] = type1(0x00700246, FL)
    ShadowColorCIELabValue: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00700247, US, "3")
    ShadowOpacity: Attr[float, AnyFD] = type1(0x00700258, FL)
