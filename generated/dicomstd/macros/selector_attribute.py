"""Selector Attribute Macro Attributes, PS3.3 10.17. Generated from table_10-20; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import AT, IS, LO, US, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyAT, Attr, ListAT, Tag


@item
class SelectorAttributeItem(Item):
    """Item of table 10-20, PS3.3 10.17."""

    SelectorAttribute: Attr[Tag | None, AnyAT | None] = type1c(0x00720026, AT)
    SelectorValueNumber: int | None = type1c(0x00720028, US)
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = type1c(0x00720052, AT, "1-n")
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00720054, LO, "1-n")  # if private(SelectorSequencePointer)
    SelectorSequencePointerItems: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00741057, IS, "1-n")  # if present(SelectorSequencePointer)
    SelectorAttributePrivateCreator: str | None = type1c(0x00720056, LO)  # if private(SelectorAttribute)
