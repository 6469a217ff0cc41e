"""Presentation LUT Module Attributes, PS3.3 C.11.4. Generated from table_C.11-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import Attr, Buffer


@item
class PresentationLUTPresentationLUTItem(Item):
    """Item of table C.11-4 in PresentationLUTSequence, PS3.3 C.11.4."""

    LUTDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = untyped(0x00283002, "US or SS", "3")
    LUTExplanation: str | None = untyped(0x00283003, LO)
    LUTData: Attr[memoryview | tuple[int, ...] | None, Buffer | list[int] | tuple[int, ...] | None] = untyped(0x00283006, "US or OW", "1-n or 1")
