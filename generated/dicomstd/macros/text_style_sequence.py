"""Text Style Sequence Macro Attributes, PS3.3 C.10.5.1.3.12.2. Generated from table_C.10-5a; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, LO, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class TextStyleItem(Item):
    """Item of table C.10-5a in TextStyleSequence, PS3.3 C.10.5.1.3.12.2."""

    FontName: str | None = type3(0x00700227, LO)
    FontNameType: str | None = type1c(0x00700228, CS)  # if present(FontName)
    CSSFontName: str = type1(0x00700229, LO)
    TextColorCIELabValue: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00700241, US, "3")
    HorizontalAlignment: Literal["LEFT", "CENTER", "RIGHT"] | None = type1c(0x00700242, CS)  # if present(BoundingBoxTopLeftHandCorner)
    VerticalAlignment: Literal["TOP", "CENTER", "BOTTOM"] | None = type1c(0x00700243, CS)  # if present(BoundingBoxTopLeftHandCorner)
    ShadowStyle: Literal["NORMAL", "OUTLINED", "OFF"] = type1(0x00700244, CS)
    ShadowOffsetX: Attr[float | None, AnyFD | None] = type1c(0x00700245, FL)  # if ShadowStyle not in {OFF}
    ShadowOffsetY: Attr[float | None, AnyFD | None] = type1c(0x00700246, FL)  # if ShadowStyle not in {OFF}
    ShadowColorCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00700247, US, "3")  # if ShadowStyle not in {OFF}
    ShadowOpacity: Attr[float | None, AnyFD | None] = type1c(0x00700258, FL)  # if ShadowStyle not in {OFF}
    Underlined: Literal["Y", "N"] = type1(0x00700248, CS)
    Bold: Literal["Y", "N"] = type1(0x00700249, CS)
    Italic: Literal["Y", "N"] = type1(0x00700250, CS)
