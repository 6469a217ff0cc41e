"""MR Averages Macro Attributes, PS3.3 C.8.13.5.10. Generated from table_C.8-97; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class MRAveragesItem(Item):
    """Item of table C.8-97 in MRAveragesSequence, PS3.3 C.8.13.5.10."""

    NumberOfAverages: Attr[float | None, AnyDS | None] = type1c(0x00180083, DS)  # if FrameType[1] in {ORIGINAL}
