"""Fill Style Sequence Macro Attributes, PS3.3 C.10.5.1.3.14. Generated from table_C.10-5c; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, OB, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Buffer


@item
class FillStyleItem(Item):
    """Item of table C.10-5c in FillStyleSequence, PS3.3 C.10.5.1.3.14."""

    PatternOnColorCIELabValue: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00700251, US, "3")
    PatternOffColorCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type3(0x00700252, US, "3")
    PatternOnOpacity: Attr[float, AnyFD] = type1(0x00700284, FL)
    PatternOffOpacity: Attr[float, AnyFD] = type1(0x00700285, FL)
    FillMode: Literal["SOLID", "STIPPELED"] = type1(0x00700257, CS)
    FillPattern: Attr[memoryview | None, Buffer | None] = type1c(0x00700256, OB)  # if FillMode in {STIPPELED}
