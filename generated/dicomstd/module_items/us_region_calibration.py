"""US Region Calibration Module Attributes, PS3.3 C.8.5.5. Generated from table_C.8-17; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import FD, FL, SL, SQ, UL, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class SequenceOfUltrasoundRegionsItem(Item):
    """Item of table C.8-17 in SequenceOfUltrasoundRegions, PS3.3 C.8.5.5."""

    RegionLocationMinX0: int = type1(0x00186018, UL)
    RegionLocationMinY0: int = type1(0x0018601A, UL)
    RegionLocationMaxX1: int = type1(0x0018601C, UL)
    RegionLocationMaxY1: int = type1(0x0018601E, UL)
    PhysicalUnitsXDirection: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] = type1(0x00186024, US)
    PhysicalUnitsYDirection: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] = type1(0x00186026, US)
    PhysicalDeltaX: Attr[float, AnyFD] = type1(0x0018602C, FD)
    PhysicalDeltaY: Attr[float, AnyFD] = type1(0x0018602E, FD)
    ReferencePixelX0: int | None = type3(0x00186020, SL)
    ReferencePixelY0: int | None = type3(0x00186022, SL)
    ReferencePixelPhysicalValueX: Attr[float | None, AnyFD | None] = type3(0x00186028, FD)
    ReferencePixelPhysicalValueY: Attr[float | None, AnyFD | None] = type3(0x0018602A, FD)
    RegionSpatialFormat: Literal[0, 1, 2, 3, 4, 5] = type1(0x00186012, US)
    RegionDataType: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18] = type1(0x00186014, US)
    RegionFlags: int = type1(0x00186016, UL)
    PixelComponentOrganization: Literal[0, 1, 2, 3] | None = type1c(0x00186044, US)
    PixelComponentMask: int | None = type1c(0x00186046, UL)  # if PixelComponentOrganization == 0
    PixelComponentRangeStart: int | None = type1c(0x00186048, UL)  # if PixelComponentOrganization == 1
    PixelComponentRangeStop: int | None = type1c(0x0018604A, UL)  # if PixelComponentOrganization == 1
    PixelComponentPhysicalUnits: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | None = type1c(0x0018604C, US)  # if present(PixelComponentOrganization)
    PixelComponentDataType: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = type1c(0x0018604E, US)  # if present(PixelComponentOrganization)
    NumberOfTableBreakPoints: int | None = type1c(0x00186050, UL)  # if PixelComponentOrganization == 0 or PixelComponentOrganization == 1
    TableOfXBreakPoints: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00186052, UL, "1-n")  # if PixelComponentOrganization == 0 or PixelComponentOrganization == 1
    TableOfYBreakPoints: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x00186054, FD, "1-n")  # if PixelComponentOrganization == 0 or PixelComponentOrganization == 1
    NumberOfTableEntries: int | None = type1c(0x00186056, UL)  # if PixelComponentOrganization == 2 or PixelComponentOrganization == 3
    TableOfPixelValues: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00186058, UL, "1-n")  # if PixelComponentOrganization == 2
    TableOfParameterValues: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x0018605A, FL, "1-n")  # if PixelComponentOrganization == 2
    PixelValueMappingCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00409098, SQ)  # if PixelComponentOrganization == 3
    TransducerFrequency: int | None = type3(0x00186030, UL)
    PulseRepetitionFrequency: int | None = type3(0x00186032, UL)
    DopplerCorrectionAngle: Attr[float | None, AnyFD | None] = type3(0x00186034, FD)
    SteeringAngle: Attr[float | None, AnyFD | None] = type3(0x00186036, FD)
    DopplerSampleVolumeXPosition: int | None = type3(0x00186039, SL)
    DopplerSampleVolumeYPosition: int | None = type3(0x0018603B, SL)
    TMLinePositionX0: int | None = type3(0x0018603D, SL)
    TMLinePositionY0: int | None = type3(0x0018603F, SL)
    TMLinePositionX1: int | None = type3(0x00186041, SL)
    TMLinePositionY1: int | None = type3(0x00186043, SL)
    ActiveImageAreaOverlayGroup: int | None = type3(0x00186070, US)
