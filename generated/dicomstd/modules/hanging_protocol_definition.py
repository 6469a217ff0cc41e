"""Hanging Protocol Definition Module Attributes, PS3.3 C.23.1. Generated from table_C.23.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    AT, CS, DS, FD, FL, IS, LO, LT, PN, SH, SL, SQ, SS, ST, UI, UL, US, UT, Item, item, reads, type1, type1c,
    type2, type2c, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import (
        UID, AnyAT, AnyDS, AnyFD, AnyPN, AnyUI, Attr, CodedConcept, DateTime, Items, PersonName, Tag,
    )
    from dicomstd.items import CodeSequenceItem, SOPInstanceReferenceItem


@item
class HangingProtocolDefinitionHangingProtocolDefinitionItem(Item):
    """Item of table C.23.1-1 in HangingProtocolDefinitionSequence, PS3.3 C.23.1."""

    Modality: str | None = type1c(0x00080060, CS)  # if not present(AnatomicRegionSequence)
    AnatomicRegionSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x00082218, SQ)  # if not present(Modality)
    Laterality: Literal["R", "L", "B", "U"] | None = type2c(0x00200060, CS)  # if present(AnatomicRegionSequence)
    ProcedureCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2(0x00081032, SQ)
    ReasonForRequestedProcedureCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2(0x0040100A, SQ)


@item
class ImageSetsItem(Item):
    """Item of table C.23.1-1 in ImageSetsSequence, PS3.3 C.23.1."""

    ImageSetSelectorSequence: Attr[Items[ImageSetSelectorItem], Iterable[ImageSetSelectorItem]] = type1(0x00720022, SQ)
    TimeBasedImageSetsSequence: Attr[Items[TimeBasedImageSetsItem], Iterable[TimeBasedImageSetsItem]] = type1(0x00720030, SQ)


@item
class ImageSetSelectorItem(Item):
    """Item of table C.23.1-1 in ImageSetsSequence/ImageSetSelectorSequence, PS3.3 C.23.1."""

    ImageSetSelectorUsageFlag: Literal["MATCH", "NO_MATCH"] = type1(0x00720024, CS)
    SelectorAttribute: Attr[Tag, int | str] = type1(0x00720026, AT)
    SelectorAttributeVR: str = type1(0x00720050, CS)
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, list[AnyAT] | tuple[AnyAT, ...]] = type1c(0x00720052, AT, "1-n")
    FunctionalGroupPointer: Attr[Tag | None, int | str] = type1c(0x00209167, AT)
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str]] = type1c(0x00720054, LO, "1-n")
    FunctionalGroupPrivateCreator: str | None = type1c(0x00209238, LO)
    SelectorAttributePrivateCreator: str | None = type1c(0x00720056, LO)
    SelectorATValue: Attr[tuple[Tag, ...] | None, list[AnyAT] | tuple[AnyAT, ...]] = type1c(0x00720060, AT, "1-n")  # if SelectorAttributeVR in {AT}
    SelectorCSValue: Attr[tuple[str, ...] | None, list[str]] = type1c(0x00720062, CS, "1-n")  # if SelectorAttributeVR in {CS}
    SelectorISValue: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00720064, IS, "1-n")  # if SelectorAttributeVR in {IS}
    SelectorLOValue: Attr[tuple[str, ...] | None, list[str]] = type1c(0x00720066, LO, "1-n")  # if SelectorAttributeVR in {LO}
    SelectorLTValue: str | None = type1c(0x00720068, LT)  # if SelectorAttributeVR in {LT}
    SelectorPNValue: Attr[tuple[PersonName, ...] | None, list[AnyPN] | tuple[AnyPN, ...]] = type1c(0x0072006A, PN, "1-n")  # if SelectorAttributeVR in {PN}
    SelectorSHValue: Attr[tuple[str, ...] | None, list[str]] = type1c(0x0072006C, SH, "1-n")  # if SelectorAttributeVR in {SH}
    SelectorSTValue: str | None = type1c(0x0072006E, ST)  # if SelectorAttributeVR in {ST}
    SelectorUTValue: str | None = type1c(0x00720070, UT)  # if SelectorAttributeVR in {UT}
    SelectorDSValue: Attr[tuple[float, ...] | None, list[AnyDS] | tuple[AnyDS, ...]] = type1c(0x00720072, DS, "1-n")  # if SelectorAttributeVR in {DS}
    SelectorFDValue: Attr[tuple[float, ...] | None, list[AnyFD] | tuple[AnyFD, ...]] = type1c(0x00720074, FD, "1-n")  # if SelectorAttributeVR in {FD}
    SelectorFLValue: Attr[tuple[float, ...] | None, list[AnyFD] | tuple[AnyFD, ...]] = type1c(0x00720076, FL, "1-n")  # if SelectorAttributeVR in {FL}
    SelectorULValue: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00720078, UL, "1-n")  # if SelectorAttributeVR in {UL}
    SelectorUSValue: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0072007A, US, "1-n")  # if SelectorAttributeVR in {US}
    SelectorSLValue: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0072007C, SL, "1-n")  # if SelectorAttributeVR in {SL}
    SelectorSSValue: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0072007E, SS, "1-n")  # if SelectorAttributeVR in {SS}
    SelectorCodeSequenceValue: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x00720080, SQ)  # if SelectorAttributeVR in {SQ} and not_parsed
    SelectorUIValue: Attr[tuple[UID, ...] | None, list[AnyUI] | tuple[AnyUI, ...]] = type1c(0x0072007F, UI, "1-n")  # if SelectorAttributeVR in {UI}
    SelectorValueNumber: int = type1(0x00720028, US)


@item
class TimeBasedImageSetsItem(Item):
    """Item of table C.23.1-1 in ImageSetsSequence/TimeBasedImageSetsSequence, PS3.3 C.23.1."""

    ImageSetNumber: int = type1(0x00720032, US)
    ImageSetSelectorCategory: Literal["RELATIVE_TIME", "ABSTRACT_PRIOR"] = type1(0x00720034, CS)
    RelativeTime: Attr[tuple[int, int] | None, list[int]] = type1c(0x00720038, US, "2")  # if ImageSetSelectorCategory in {RELATIVE_TIME}
    RelativeTimeUnits: Literal["SECONDS", "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"] | None = type1c(0x0072003A, CS)  # if present(RelativeTime)
    AbstractPriorValue: Attr[tuple[int, int] | None, list[int]] = type1c(0x0072003C, SS, "2")  # if ImageSetSelectorCategory in {ABSTRACT_PRIOR} and not present(AbstractPriorCodeSequence)
    AbstractPriorCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x0072003E, SQ)  # if ImageSetSelectorCategory in {ABSTRACT_PRIOR} and not present(AbstractPriorValue)
    ImageSetLabel: str | None = type3(0x00720040, LO)


class HangingProtocolDefinition(Protocol):
    """An object that has the Hanging Protocol Definition Module, PS3.3 C.23.1."""

    @property
    def HangingProtocolName(self) -> str: ...

    @property
    def HangingProtocolDescription(self) -> str: ...

    @property
    def HangingProtocolLevel(self) -> Literal["MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER"]: ...

    @property
    def HangingProtocolCreator(self) -> str: ...

    @reads
    def HangingProtocolCreationDateTime(self) -> DateTime: ...

    @reads
    def HangingProtocolDefinitionSequence(self) -> Items[HangingProtocolDefinitionHangingProtocolDefinitionItem]: ...

    @property
    def NumberOfPriorsReferenced(self) -> int: ...

    @reads
    def ImageSetsSequence(self) -> Items[ImageSetsItem]: ...

    @reads
    def HangingProtocolUserIdentificationCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def HangingProtocolUserGroupName(self) -> str | None: ...

    @reads
    def SourceHangingProtocolSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
