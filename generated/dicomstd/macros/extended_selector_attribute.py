"""Extended Selector Attribute Macro Attributes, PS3.3 10.17. Generated from table_10-20a; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import AT, CS, IS, LO, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyAT, Attr, ListAT, Tag


@item
class ExtendedSelectorAttributeItem(Item):
    """Item of table 10-20a, PS3.3 10.17."""

    SelectorAttributeName: str = type1(0x00820018, LO)
    SelectorAttributeKeyword: str | None = type3(0x00820019, LO)
    SelectorAttributeVR: str = type1(0x00720050, CS)
    SelectorAttribute: Attr[Tag | None, AnyAT | None] = type1c(0x00720026, AT)
    SelectorValueNumber: int | None = type1c(0x00720028, US)
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = type1c(0x00720052, AT, "1-n")
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00720054, LO, "1-n")  # if private(SelectorSequencePointer)
    SelectorSequencePointerItems: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00741057, IS, "1-n")  # if present(SelectorSequencePointer)
    SelectorAttributePrivateCreator: str | None = type1c(0x00720056, LO)  # if private(SelectorAttribute)
