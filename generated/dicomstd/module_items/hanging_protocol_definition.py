"""Hanging Protocol Definition Module Attributes, PS3.3 C.23.1. Generated from table_C.23.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AT, CS, DS, FD, FL, IS, LO, LT, PN, SH, SL, SQ, SS, ST, UI, UL, US, UT, Item, item, numbered, type1, type1c,
    type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyAT, AnyDS, AnyFD, AnyPN, Attr, ListAT, ListDS, ListFD, ListPN, OptCodes, PersonName, Seq, Tag,
    )
    from dicomstd.items import CodeSequenceItem


@item
class HangingProtocolDefinitionHangingProtocolDefinitionItem(Item):
    """Item of table C.23.1-1 in HangingProtocolDefinitionSequence, PS3.3 C.23.1."""

    Modality: str | None = type1c(0x00080060, CS)  # if not present(AnatomicRegionSequence)
    AnatomicRegionSequence: OptCodes[CodeSequenceItem] = type1c(0x00082218, SQ)  # if not present(Modality)
    Laterality: Literal["R", "L", "B", "U"] | None = type2c(0x00200060, CS)  # if present(AnatomicRegionSequence)
    ProcedureCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00081032, SQ)
    ReasonForRequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = type2(0x0040100A, SQ)


@item
class ImageSetsItem(Item):
    """Item of table C.23.1-1 in ImageSetsSequence, PS3.3 C.23.1."""

    ImageSetSelectorSequence: Seq[ImageSetSelectorItem] = type1(0x00720022, SQ)
    TimeBasedImageSetsSequence: Seq[TimeBasedImageSetsItem] = type1(0x00720030, SQ)


@item
class ImageSetSelectorItem(Item):
    """Item of table C.23.1-1 in ImageSetsSequence/ImageSetSelectorSequence, PS3.3 C.23.1."""

    ImageSetSelectorUsageFlag: Literal["MATCH", "NO_MATCH"] = type1(0x00720024, CS)
    SelectorAttribute: Attr[Tag, AnyAT] = type1(0x00720026, AT)
    SelectorAttributeVR: str = type1(0x00720050, CS)
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = type1c(0x00720052, AT, "1-n")
    FunctionalGroupPointer: Attr[Tag | None, AnyAT | None] = type1c(0x00209167, AT)
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00720054, LO, "1-n")  # if private(SelectorSequencePointer)
    FunctionalGroupPrivateCreator: str | None = type1c(0x00209238, LO)  # if private(FunctionalGroupPointer)
    SelectorAttributePrivateCreator: str | None = type1c(0x00720056, LO)  # if private(SelectorAttribute)
    SelectorATValue: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = type1c(0x00720060, AT, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {AT}
    SelectorCSValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00720062, CS, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {CS}
    SelectorISValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00720064, IS, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {IS}
    SelectorLOValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00720066, LO, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {LO}
    SelectorLTValue: str | None = type1c(0x00720068, LT)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {LT}
    SelectorPNValue: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type1c(0x0072006A, PN, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {PN}
    SelectorSHValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x0072006C, SH, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {SH}
    SelectorSTValue: str | None = type1c(0x0072006E, ST)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {ST}
    SelectorUTValue: str | None = type1c(0x00720070, UT)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {UT}
    SelectorDSValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00720072, DS, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {DS}
    SelectorFDValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x00720074, FD, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {FD}
    SelectorFLValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x00720076, FL, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {FL}
    SelectorULValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00720078, UL, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {UL}
    SelectorUSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0072007A, US, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {US}
    SelectorSLValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0072007C, SL, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {SL}
    SelectorSSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0072007E, SS, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {SS}
    SelectorCodeSequenceValue: OptCodes[CodeSequenceItem] = type1c(0x00720080, SQ)  # if SelectorAttributeVR in {SQ} and not_checkable(content)
    SelectorUIValue: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x0072007F, UI, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {UI}
    SelectorValueNumber: int = type1(0x00720028, US)


@item
class TimeBasedImageSetsItem(Item):
    """Item of table C.23.1-1 in ImageSetsSequence/TimeBasedImageSetsSequence, PS3.3 C.23.1."""

    ImageSetNumber: int = numbered(0x00720032, US)
    ImageSetSelectorCategory: Literal["RELATIVE_TIME", "ABSTRACT_PRIOR"] = type1(0x00720034, CS)
    RelativeTime: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type1c(0x00720038, US, "2")  # if ImageSetSelectorCategory in {RELATIVE_TIME}
    RelativeTimeUnits: Literal["SECONDS", "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"] | None = type1c(0x0072003A, CS)  # if present(RelativeTime)
    AbstractPriorValue: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type1c(0x0072003C, SS, "2")  # if ImageSetSelectorCategory in {ABSTRACT_PRIOR} and not present(AbstractPriorCodeSequence)
    AbstractPriorCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0072003E, SQ)  # if ImageSetSelectorCategory in {ABSTRACT_PRIOR} and not present(AbstractPriorValue)
    ImageSetLabel: str | None = type3(0x00720040, LO)
