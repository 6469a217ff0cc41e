"""Hanging Protocol Display Module Attributes, PS3.3 C.23.3. Generated from table_C.23.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AT, CS, DS, FD, FL, IS, LO, LT, PN, SH, SL, SQ, SS, ST, UI, UL, US, UT, Item, item, numbered, type1, type1c,
    type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyAT, AnyDS, AnyFD, AnyPN, Attr, ListAT, ListDS, ListFD, ListPN, OptCodes, OptSeq, PersonName, Seq, Tag,
    )
    from dicomstd.items import CodeSequenceItem, SOPInstanceReferenceItem


@item
class DisplaySetsItem(Item):
    """Item of table C.23.3-1 in DisplaySetsSequence, PS3.3 C.23.3."""

    DisplaySetNumber: int = numbered(0x00720202, US)
    DisplaySetLabel: str | None = type3(0x00720203, LO)
    DisplaySetPresentationGroup: int = type1(0x00720204, US)
    ImageSetNumber: int = type1(0x00720032, US)
    ImageBoxesSequence: Seq[ImageBoxesItem] = type1(0x00720300, SQ)
    FilterOperationsSequence: OptSeq[FilterOperationsItem] = type2(0x00720400, SQ)
    SortingOperationsSequence: OptSeq[SortingOperationsItem] = type2(0x00720600, SQ)
    BlendingOperationType: str | None = type3(0x00720500, CS)
    ReformattingOperationType: str | None = type3(0x00720510, CS)
    ReformattingThickness: Attr[float | None, AnyFD | None] = type1c(0x00720512, FD)  # if ReformattingOperationType in {SLAB, MPR}
    ReformattingInterval: Attr[float | None, AnyFD | None] = type1c(0x00720514, FD)  # if ReformattingOperationType in {SLAB, MPR}
    ReformattingOperationInitialViewDirection: str | None = type1c(0x00720516, CS)  # if ReformattingOperationType in {MPR, 3D_RENDERING}
    ThreeDRenderingType: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00720520, CS, "1-n")  # if ReformattingOperationType in {3D_RENDERING}
    DisplaySetPatientOrientation: Attr[tuple[str, str] | None, list[str] | tuple[str, str] | None] = type3(0x00720700, CS, "2")
    DisplaySetHorizontalJustification: Literal["LEFT", "CENTER", "RIGHT"] | None = type3(0x00720717, CS)
    DisplaySetVerticalJustification: Literal["TOP", "CENTER", "BOTTOM"] | None = type3(0x00720718, CS)
    VOIType: str | None = type3(0x00720702, CS)
    PseudoColorType: str | None = type3(0x00720704, CS)
    PseudoColorPaletteInstanceReferenceSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00720705, SQ)
    ShowGrayscaleInverted: Literal["YES", "NO"] | None = type3(0x00720706, CS)
    ShowImageTrueSizeFlag: Literal["YES", "NO"] | None = type3(0x00720710, CS)
    ShowGraphicAnnotationFlag: Literal["YES", "NO"] | None = type3(0x00720712, CS)
    ShowPatientDemographicsFlag: Literal["YES", "NO"] | None = type3(0x00720714, CS)
    ShowAcquisitionTechniquesFlag: Literal["YES", "NO"] | None = type3(0x00720716, CS)
    DisplaySetPresentationGroupDescription: str | None = type3(0x00720206, LO)


@item
class ImageBoxesItem(Item):
    """Item of table C.23.3-1 in DisplaySetsSequence/ImageBoxesSequence, PS3.3 C.23.3."""

    ImageBoxNumber: int = numbered(0x00720302, US)
    DisplayEnvironmentSpatialPosition: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x00720108, FD, "4")
    ImageBoxLayoutType: str = type1(0x00720304, CS)
    ImageBoxTileHorizontalDimension: int | None = type1c(0x00720306, US)  # if ImageBoxLayoutType in {TILED}
    ImageBoxTileVerticalDimension: int | None = type1c(0x00720308, US)  # if ImageBoxLayoutType in {TILED}
    ImageBoxScrollDirection: Literal["VERTICAL", "HORIZONTAL"] | None = type1c(0x00720310, CS)  # if ImageBoxLayoutType in {TILED} and (ImageBoxTileHorizontalDimension > 1 or ImageBoxTileVerticalDimension > 1)
    ImageBoxSmallScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE"] | None = type2c(0x00720312, CS)  # if ImageBoxLayoutType in {TILED} and (ImageBoxTileHorizontalDimension > 1 or ImageBoxTileVerticalDimension > 1)
    ImageBoxSmallScrollAmount: int | None = type1c(0x00720314, US)  # if has_value(ImageBoxSmallScrollType)
    ImageBoxLargeScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE"] | None = type2c(0x00720316, CS)  # if ImageBoxLayoutType in {TILED} and (ImageBoxTileHorizontalDimension > 1 or ImageBoxTileVerticalDimension > 1)
    ImageBoxLargeScrollAmount: int | None = type1c(0x00720318, US)  # if has_value(ImageBoxLargeScrollType)
    ImageBoxOverlapPriority: int | None = type3(0x00720320, US)
    PreferredPlaybackSequencing: Literal[0, 1, 2] | None = type1c(0x00181244, US)  # if ImageBoxLayoutType in {CINE}
    RecommendedDisplayFrameRate: int | None = type1c(0x00082144, IS)  # if ImageBoxLayoutType in {CINE} and not present(CineRelativeToRealTime)
    CineRelativeToRealTime: Attr[float | None, AnyFD | None] = type1c(0x00720330, FD)  # if ImageBoxLayoutType in {CINE} and not present(RecommendedDisplayFrameRate)


@item
class FilterOperationsItem(Item):
    """Item of table C.23.3-1 in DisplaySetsSequence/FilterOperationsSequence, PS3.3 C.23.3."""

    FilterByCategory: str | None = type1c(0x00720402, CS)  # if not present(SelectorAttribute)
    FilterByAttributePresence: Literal["PRESENT", "NOT_PRESENT"] | None = type1c(0x00720404, CS)  # if present(SelectorAttribute) and not present(FilterByOperator)
    SelectorAttribute: Attr[Tag | None, AnyAT | None] = type1c(0x00720026, AT)  # if not present(FilterByCategory)
    SelectorAttributeVR: str | None = type1c(0x00720050, CS)  # if (present(SelectorAttribute) or present(FilterByCategory)) and present(FilterByOperator)
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
    SelectorValueNumber: int | None = type1c(0x00720028, US)  # if present(SelectorAttribute) and present(FilterByOperator)
    FilterByOperator: Literal["RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN", "MEMBER_OF", "NOT_MEMBER_OF"] | None = type1c(0x00720406, CS)  # if present(FilterByCategory) or (present(SelectorAttribute) and not present(FilterByAttributePresence))
    ImageSetSelectorUsageFlag: Literal["MATCH", "NO_MATCH"] | None = type3(0x00720024, CS)


@item
class SortingOperationsItem(Item):
    """Item of table C.23.3-1 in DisplaySetsSequence/SortingOperationsSequence, PS3.3 C.23.3."""

    SelectorAttribute: Attr[Tag | None, AnyAT | None] = type1c(0x00720026, AT)  # if not present(SortByCategory)
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = type1c(0x00720052, AT, "1-n")
    FunctionalGroupPointer: Attr[Tag | None, AnyAT | None] = type1c(0x00209167, AT)
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00720054, LO, "1-n")  # if private(SelectorSequencePointer)
    FunctionalGroupPrivateCreator: str | None = type1c(0x00209238, LO)  # if private(FunctionalGroupPointer)
    SelectorAttributePrivateCreator: str | None = type1c(0x00720056, LO)  # if private(SelectorAttribute)
    SelectorValueNumber: int | None = type1c(0x00720028, US)  # if present(SelectorAttribute)
    SortByCategory: str | None = type1c(0x00720602, CS)  # if not present(SelectorAttribute)
    SortingDirection: Literal["INCREASING", "DECREASING"] = type1(0x00720604, CS)


@item
class SynchronizedScrollingItem(Item):
    """Item of table C.23.3-1 in SynchronizedScrollingSequence, PS3.3 C.23.3."""

    DisplaySetScrollingGroup: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00720212, US, "2-n")


@item
class NavigationIndicatorItem(Item):
    """Item of table C.23.3-1 in NavigationIndicatorSequence, PS3.3 C.23.3."""

    NavigationDisplaySet: int | None = type1c(0x00720216, US)
    ReferenceDisplaySets: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00720218, US, "1-n")
