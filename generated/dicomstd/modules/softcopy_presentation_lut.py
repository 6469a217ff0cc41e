"""Softcopy Presentation LUT Module Attributes, PS3.3 C.11.6. Generated from table_C.11.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import LO, Item, item, reads, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr, Buffer, Items


@item
class PresentationLUTItem(Item):
    """Item of table C.11.6-1 in PresentationLUTSequence, PS3.3 C.11.6."""

    LUTDescriptor: Attr[tuple[int, int, int], list[int]] = type1(0x00283002, "US or SS", "3")
    LUTExplanation: str | None = type3(0x00283003, LO)
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int]] = type1(0x00283006, "US or OW", "1-n or 1")


class SoftcopyPresentationLUT(Protocol):
    """An object that has the Softcopy Presentation LUT Module, PS3.3 C.11.6."""

    @reads
    def PresentationLUTSequence(self) -> Items[PresentationLUTItem] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY", "INVERSE"] | None: ...
