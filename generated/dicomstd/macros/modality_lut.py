"""Modality LUT Macro Attributes, PS3.3 C.11.1. Generated from table_C.11-1b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr, Buffer


@item
class ModalityLUTItem(Item):
    """Item of table C.11-1b in ModalityLUTSequence, PS3.3 C.11.1."""

    LUTDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00283002, "US or SS", "3")
    LUTExplanation: str | None = type3(0x00283003, LO)
    ModalityLUTType: str = type1(0x00283004, LO)
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int] | tuple[int, ...]] = type1(0x00283006, "US or OW", "1-n or 1")
