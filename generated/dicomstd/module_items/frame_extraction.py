"""Frame Extraction Module Attributes, PS3.3 C.12.3. Generated from table_C.12-9; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, UI, UL, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyFD, Attr, ListFD


@item
class FrameExtractionItem(Item):
    """Item of table C.12-9 in FrameExtractionSequence, PS3.3 C.12.3."""

    MultiFrameSourceSOPInstanceUID: Attr[UID, str] = type1(0x00081167, UI)
    SimpleFrameList: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081161, UL, "1-n")
    CalculatedFrameList: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081162, UL, "3-3n")
    TimeRange: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x00081163, FD, "2")
