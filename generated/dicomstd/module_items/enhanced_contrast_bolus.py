"""Enhanced Contrast/Bolus Module Attributes, PS3.3 C.7.6.4b. Generated from table_C.7-12b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, DT, FL, LO, SH, SQ, TM, UC, UI, UR, US, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDS, AnyDT, AnyFD, AnyTM, Attr, Codes, DateTime, ListDS, OptCodes, OptSeq, Time,
    )
    from dicomstd.items import CodeSequenceItem, EquivalentCodeItem


@item
class ContrastBolusAgentItem(Item):
    """Item of table C.7-12b in ContrastBolusAgentSequence, PS3.3 C.7.6.4b."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_checkable(content)
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str | None] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str | None] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str | None] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    ContrastBolusAgentNumber: int = numbered(0x00189337, US)
    ContrastBolusAdministrationRouteSequence: Codes[CodeSequenceItem] = type1(0x00180014, SQ)
    ContrastBolusIngredientCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00189338, SQ)
    ContrastBolusVolume: Attr[float | None, AnyDS | None] = type2(0x00181041, DS)
    ContrastBolusIngredientConcentration: Attr[float | None, AnyDS | None] = type2(0x00181049, DS)
    ContrastBolusIngredientPercentByVolume: Attr[float | None, AnyFD | None] = type3(0x00520001, FL)
    ContrastBolusIngredientOpaque: Literal["YES", "NO"] | None = type3(0x00189425, CS)
    ContrastBolusT1Relaxivity: Attr[float | None, AnyFD | None] = type3(0x00180013, FL)
    ContrastAdministrationProfileSequence: OptSeq[ContrastAdministrationProfileItem] = type3(0x00189340, SQ)


@item
class ContrastAdministrationProfileItem(Item):
    """Item of table C.7-12b in ContrastBolusAgentSequence/ContrastAdministrationProfileSequence, PS3.3 C.7.6.4b."""

    ContrastBolusVolume: Attr[float | None, AnyDS | None] = type2(0x00181041, DS)
    ContrastBolusStartTime: Attr[Time | None, AnyTM | None] = type3(0x00181042, TM)
    ContrastBolusStopTime: Attr[Time | None, AnyTM | None] = type3(0x00181043, TM)
    ContrastFlowRate: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00181046, DS, "1-n")
    ContrastFlowDuration: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00181047, DS, "1-n")
