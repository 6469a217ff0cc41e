"""General Defined Acquisition Module Attributes, PS3.3 C.34.9. Generated from table_C.34.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import AT, CS, IS, LO, SQ, US, UT, Item, item, reads, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import AnyAT, Attr, CodedConcept, Items, Tag
    from dicomstd.items import AttributeValueItem, CodeSequenceItem


@item
class AcquisitionProtocolElementSpecificationItem(Item):
    """Item of table C.34.9-1 in AcquisitionProtocolElementSpecificationSequence, PS3.3 C.34.9."""

    ProtocolElementNumber: int = type1(0x00189921, US)
    ParametersSpecificationSequence: Attr[Items[GeneralDefinedAcquisitionParametersSpecificationItem] | None, Iterable[GeneralDefinedAcquisitionParametersSpecificationItem]] = type3(0x00189913, SQ)


@item
class GeneralDefinedAcquisitionParametersSpecificationItem(Item):
    """Item of table C.34.9-1 in AcquisitionProtocolElementSpecificationSequence/ParametersSpecificationSequence, PS3.3 C.34.9."""

    SelectorAttributeName: str = type1(0x00820018, LO)
    SelectorAttributeKeyword: str | None = type3(0x00820019, LO)
    SelectorAttributeVR: str = type1(0x00720050, CS)
    SelectorAttribute: Attr[Tag | None, int | str] = type1c(0x00720026, AT)
    SelectorValueNumber: int | None = type1c(0x00720028, US)
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, list[AnyAT] | tuple[AnyAT, ...]] = type1c(0x00720052, AT, "1-n")
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str]] = type1c(0x00720054, LO, "1-n")  # if present(SelectorSequencePointer) and not_parsed
    SelectorSequencePointerItems: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00741057, IS, "1-n")  # if present(SelectorSequencePointer)
    SelectorAttributePrivateCreator: str | None = type1c(0x00720056, LO)
    ConstraintType: Literal["RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN", "EQUAL", "MEMBER_OF", "NOT_MEMBER_OF", "MEMBER_OF_CID", "UNCONSTRAINED"] = type1(0x00820032, CS)
    ConstraintViolationSignificance: Literal["FAILURE", "WARNING", "INFORMATIVE"] | None = type3(0x00820036, CS)
    ConstraintViolationCondition: str | None = type1c(0x00820037, UT)
    ConstraintValueSequence: Attr[Items[AttributeValueItem] | None, Iterable[AttributeValueItem]] = type1c(0x00820034, SQ)  # if ConstraintType not in {UNCONSTRAINED}
    RecommendedDefaultValueSequence: Attr[Items[AttributeValueItem] | None, Iterable[AttributeValueItem]] = type3(0x00820035, SQ)
    MeasurementUnitsCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x004008EA, SQ)
    SpecificationSelectionGuidance: str | None = type3(0x00820033, UT)
    ModifiableConstraintFlag: Literal["YES", "NO"] | None = type1c(0x00820038, CS)


class GeneralDefinedAcquisition(Protocol):
    """An object that has the General Defined Acquisition Module, PS3.3 C.34.9."""

    @reads
    def AcquisitionProtocolElementSpecificationSequence(self) -> Items[AcquisitionProtocolElementSpecificationItem]: ...
