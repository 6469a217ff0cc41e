"""Content Assessment Results Module Attributes, PS3.3 C.33.1. Generated from table_C.33.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AT, CS, IS, LO, SQ, UI, UR, US, UT, Item, item, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyAT, Attr, Codes, ListAT, OptCodes, OptSeq, Seq, Tag
    from dicomstd.items import AttributeValueItem, CodeSequenceItem, SOPInstanceReferenceItem


@item
class AssessedSOPInstanceItem(Item):
    """Item of table C.33.1-1 in AssessedSOPInstanceSequence, PS3.3 C.33.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedComparisonSOPInstanceSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00820005, SQ)


@item
class PertinentResourcesItem(Item):
    """Item of table C.33.1-1 in PertinentResourcesSequence, PS3.3 C.33.1."""

    RetrieveURI: str = type1(0x0040E010, UR)
    ResourceDescription: str | None = type3(0x00380102, LO)


@item
class AssessmentObservationsItem(Item):
    """Item of table C.33.1-1 in AssessmentObservationsSequence, PS3.3 C.33.1."""

    ObservationSignificance: Literal["MAJOR", "MODERATE", "MINOR", "CONSISTENT"] = type1(0x00820008, CS)
    ObservationBasisCodeSequence: Codes[CodeSequenceItem] = type1(0x00820022, SQ)
    ObservationDescription: str = type1(0x0082000A, UT)
    StructuredConstraintObservationSequence: OptSeq[StructuredConstraintObservationItem] = type2(0x0082000C, SQ)


@item
class StructuredConstraintObservationItem(Item):
    """Item of table C.33.1-1 in AssessmentObservationsSequence/StructuredConstraintObservationSequence, PS3.3 C.33.1."""

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
    AssessedAttributeValueSequence: Seq[AttributeValueItem] = type1(0x00820010, SQ)
