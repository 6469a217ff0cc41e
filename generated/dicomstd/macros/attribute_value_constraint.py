"""Attribute Value Constraint Macro Attributes, PS3.3 10.25. Generated from table_10.25-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import AT, CS, IS, LO, SQ, US, UT, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyAT, Attr, ListAT, OptCodes, OptSeq, Tag
    from dicomstd.items import AttributeValueItem, CodeSequenceItem


@item
class AttributeValueConstraintItem(Item):
    """Item of table 10.25-1, PS3.3 10.25."""

    SelectorAttributeName: str = type1(0x00820018, LO)
    SelectorAttributeKeyword: str | None = type3(0x00820019, LO)
    SelectorAttributeVR: str = type1(0x00720050, CS)
    SelectorAttribute: Attr[Tag | None, AnyAT | None] = type1c(0x00720026, AT)
    SelectorValueNumber: int | None = type1c(0x00720028, US)
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = type1c(0x00720052, AT, "1-n")
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00720054, LO, "1-n")  # if private(SelectorSequencePointer)
    SelectorSequencePointerItems: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00741057, IS, "1-n")  # if present(SelectorSequencePointer)
    SelectorAttributePrivateCreator: str | None = type1c(0x00720056, LO)  # if private(SelectorAttribute)
    ConstraintType: Literal["RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN", "EQUAL", "MEMBER_OF", "NOT_MEMBER_OF", "MEMBER_OF_CID", "UNCONSTRAINED"] = type1(0x00820032, CS)
    ConstraintViolationSignificance: Literal["FAILURE", "WARNING", "INFORMATIVE"] | None = type3(0x00820036, CS)
    ConstraintViolationCondition: str | None = type1c(0x00820037, UT)
    ConstraintValueSequence: OptSeq[AttributeValueItem] = type1c(0x00820034, SQ)  # if ConstraintType not in {UNCONSTRAINED}
    RecommendedDefaultValueSequence: OptSeq[AttributeValueItem] = type3(0x00820035, SQ)
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = type3(0x004008EA, SQ)
    SpecificationSelectionGuidance: str | None = type3(0x00820033, UT)
