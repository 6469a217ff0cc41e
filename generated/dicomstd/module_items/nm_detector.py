"""NM Detector Module Attributes, PS3.3 C.8.4.11. Generated from table_C.8-11; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, DT, IS, LO, SH, SQ, UC, UI, UR, Item, item, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, AnyDT, Attr, DateTime, ListDS, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, EquivalentCodeItem


@item
class DetectorInformationItem(Item):
    """Item of table C.8-11 in DetectorInformationSequence, PS3.3 C.8.4.11."""

    CollimatorGridName: str | None = type3(0x00181180, SH)
    CollimatorType: str | None = type2(0x00181181, CS)
    FieldOfViewShape: str | None = type3(0x00181147, CS)
    FieldOfViewDimensions: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type3(0x00181149, IS, "1-2")
    FocalDistance: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type2(0x00181182, IS, "1-2")
    XFocusCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00181183, DS, "1-2")
    YFocusCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00181184, DS, "1-2")
    ZoomCenter: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type3(0x00280032, DS, "2")
    ZoomFactor: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type3(0x00280031, DS, "2")
    CenterOfRotationOffset: Attr[float | None, AnyDS | None] = type3(0x00181145, DS)
    GantryDetectorTilt: Attr[float | None, AnyDS | None] = type3(0x00181120, DS)
    DistanceSourceToDetector: Attr[float | None, AnyDS | None] = type2c(0x00181110, DS)  # if ImageType[4] in {TRANSMISSION} and ImageType[3] not in {TOMO, "GATED TOMO", "RECON TOMO", "RECON GATED TOMO"}
    StartAngle: Attr[float | None, AnyDS | None] = type3(0x00540200, DS)
    RadialPosition: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00181142, DS, "1-n")
    ImageOrientationPatient: Attr[tuple[float, float, float, float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS] | None] = type2(0x00200037, DS, "6")
    ImagePositionPatient: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = type2(0x00200032, DS, "3")
    ViewCodeSequence: OptCodes[NMDetectorViewCodeItem] = type3(0x00540220, SQ)


@item
class NMDetectorViewCodeItem(Item):
    """Item of table C.8-11 in DetectorInformationSequence/ViewCodeSequence, PS3.3 C.8.4.11."""

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
    ViewModifierCodeSequence: OptCodes[CodeSequenceItem] = type2c(0x00540222, SQ)
