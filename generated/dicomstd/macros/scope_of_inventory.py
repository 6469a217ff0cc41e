"""Scope of Inventory Macro Attributes, PS3.3 C.38.2.1. Generated from table_C.38.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, SH, SQ, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import Attr, Dataset, OptSeq


@item
class ScopeOfInventoryItem(Item):
    """Item of table C.38.2-1 in ScopeOfInventorySequence, PS3.3 C.38.2.1."""

    ExtendedMatchingMechanisms: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x0008040F, CS, "1-n")
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")
    TimezoneOffsetFromUTC: str | None = type1c(0x00080201, SH)  # if ExtendedMatchingMechanisms in {TIMEZONE_ADJUST}
    QueryRetrieveLevel: Literal["STUDY", "SERIES", "IMAGE"] | None = type1c(0x00080052, CS)  # if ExtendedMatchingMechanisms in {RELATIONAL}
    RangeMatchingSequence: OptSeq[Dataset] = type1c(0x00080410, SQ)
    ListOfUIDMatchingSequence: OptSeq[Dataset] = type1c(0x00080411, SQ)
    EmptyValueMatchingSequence: OptSeq[Dataset] = type1c(0x00080412, SQ)  # if ExtendedMatchingMechanisms in {EMPTY_VALUE} and not_checkable(application)
    GeneralMatchingSequence: OptSeq[Dataset] = type1c(0x00080413, SQ)
