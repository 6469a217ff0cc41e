"""Frame Pixel Shift Macro Attributes, PS3.3 C.7.6.16.2.14. Generated from table_C.7.6.16-15; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FL, US, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class FramePixelShiftItem(Item):
    """Item of table C.7.6.16-15 in FramePixelShiftSequence, PS3.3 C.7.6.16.2.14."""

    SubtractionItemID: int = type1(0x00289416, US)
    MaskSubPixelShift: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x00286114, FL, "2")
