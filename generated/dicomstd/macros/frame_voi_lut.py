"""Frame VOI LUT Macro Attributes, PS3.3 C.7.6.16.2.10. Generated from table_C.7.6.16-11; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, LO, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, ListDS


@item
class FrameVOILUTItem(Item):
    """Item of table C.7.6.16-11 in FrameVOILUTSequence, PS3.3 C.7.6.16.2.10."""

    WindowCenter: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x00281050, DS, "1-n")
    WindowWidth: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x00281051, DS, "1-n")
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00281055, LO, "1-n")
    VOILUTFunction: str | None = type3(0x00281056, CS)
