"""VOI LUT Macro Attributes, PS3.3 C.11.2. Generated from table_C.11-2b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, LO, SQ, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, Buffer, ListDS, OptSeq


@item
class VOILUTMacroItem(Item):
    """Item of table C.11-2b, PS3.3 C.11.2."""

    VOILUTSequence: OptSeq[VOILUTVOILUTItem] = type1c(0x00283010, SQ)  # if not present(WindowCenter)
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281050, DS, "1-n")  # if not present(VOILUTSequence)
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281051, DS, "1-n")  # if present(WindowCenter)
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00281055, LO, "1-n")
    VOILUTFunction: str | None = type3(0x00281056, CS)


@item
class VOILUTVOILUTItem(Item):
    """Item of table C.11-2b in VOILUTSequence, PS3.3 C.11.2."""

    LUTDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00283002, "US or SS", "3")
    LUTExplanation: str | None = type3(0x00283003, LO)
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int] | tuple[int, ...]] = type1(0x00283006, "US or OW", "1-n or 1")
