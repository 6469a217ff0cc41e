"""Order Module Attributes, PS3.3 C.4. Generated from table_C.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import LO, SH, Item, item, reads, type1, untyped

if TYPE_CHECKING:
    from dicodec.typed import Items


@item
class OrderStandItem(Item):
    """Item of table C.4-1 in StandSequence, PS3.3 C.4."""

    StandMaterial: str | None = untyped(0x00110008, LO)
    CodeValue: str = type1(0x00080100, SH)
    CodingSchemeDesignator: str = type1(0x00080102, SH)
    CodeMeaning: str = type1(0x00080104, LO)


class Order(Protocol):
    """An object that has the Order Module, PS3.3 C.4."""

    @property
    def LampCount(self) -> int | None: ...

    @property
    def LampColor(self) -> Literal["RED", "ANY"] | None: ...

    @reads
    def StandSequence(self) -> Items[OrderStandItem] | None: ...
