"""RT Image Module Attributes, PS3.3 C.8.8.2. Generated from table_C.8-38; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, FD, FL, IS, LO, SH, SQ, ST, Item, item, numbered, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListDS, OptSeq
    from dicomstd.items import RTBeamLimitingDeviceOpeningDefinitionItem


@item
class ExposureItem(Item):
    """Item of table C.8-38 in ExposureSequence, PS3.3 C.8.8.2."""

    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if count(ExposureSequence) > 1 and NumberOfFrames > 1
    KVP: Attr[float | None, AnyDS | None] = type2c(0x00180060, DS)  # if ImageType[3] in {PORTAL, SIMULATOR, RADIOGRAPH}
    PrimaryFluenceModeSequence: OptSeq[RTImagePrimaryFluenceModeItem] = type3(0x30020050, SQ)
    XRayTubeCurrent: int | None = type2c(0x00181151, IS)  # if ImageType[3] in {SIMULATOR, RADIOGRAPH}
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = type3(0x00189330, FD)
    ExposureTime: int | None = type2c(0x00181150, IS)  # if ImageType[3] in {SIMULATOR, RADIOGRAPH}
    ExposureTimeInms: Attr[float | None, AnyFD | None] = type3(0x00189328, FD)
    MetersetExposure: Attr[float | None, AnyDS | None] = type2c(0x30020032, DS)  # if ImageType[3] in {PORTAL}
    DiaphragmPosition: Attr[tuple[float, float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS] | None] = type3(0x30020034, DS, "4")
    BeamLimitingDeviceSequence: OptSeq[RTImageBeamLimitingDeviceItem] = type3(0x300A00B6, SQ)
    EnhancedRTBeamLimitingOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = type2c(0x300800A2, SQ)  # if present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}
    GantryAngle: Attr[float | None, AnyDS | None] = type3(0x300A011E, DS)
    GantryPitchAngle: Attr[float | None, AnyFD | None] = type3(0x300A014A, FL)
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = type3(0x300A0120, DS)
    PatientSupportAngle: Attr[float | None, AnyDS | None] = type3(0x300A0122, DS)
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = type3(0x300A0140, FL)
    TableTopRollAngle: Attr[float | None, AnyFD | None] = type3(0x300A0144, FL)
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = type3(0x300A0128, DS)
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = type3(0x300A0129, DS)
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = type3(0x300A012A, DS)
    ApplicatorSequence: OptSeq[RTImageApplicatorItem] = type3(0x300A0107, SQ)
    GeneralAccessorySequence: OptSeq[RTImageGeneralAccessoryItem] = type3(0x300A0420, SQ)
    NumberOfBlocks: int = type1(0x300A00F0, IS)
    BlockSequence: OptSeq[RTImageBlockItem] = type2c(0x300A00F4, SQ)  # if NumberOfBlocks != 0


@item
class RTImagePrimaryFluenceModeItem(Item):
    """Item of table C.8-38 in ExposureSequence/PrimaryFluenceModeSequence, PS3.3 C.8.8.2."""

    FluenceMode: Literal["STANDARD", "NON_STANDARD"] = type1(0x30020051, CS)
    FluenceModeID: str | None = type1c(0x30020052, SH)  # if FluenceMode in {NON_STANDARD}


@item
class RTImageBeamLimitingDeviceItem(Item):
    """Item of table C.8-38 in ExposureSequence/BeamLimitingDeviceSequence, PS3.3 C.8.8.2."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = type1(0x300A00B8, CS)
    SourceToBeamLimitingDeviceDistance: Attr[float | None, AnyDS | None] = type3(0x300A00BA, DS)
    NumberOfLeafJawPairs: int = type1(0x300A00BC, IS)
    LeafPositionBoundaries: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type2c(0x300A00BE, DS, "3-n")  # if RTBeamLimitingDeviceType in {MLCX, MLCY}
    LeafJawPositions: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x300A011C, DS, "2-2n")  # if not present(EnhancedRTBeamLimitingDeviceDefinitionFlag) or (present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {NO})


@item
class RTImageApplicatorItem(Item):
    """Item of table C.8-38 in ExposureSequence/ApplicatorSequence, PS3.3 C.8.8.2."""

    ApplicatorID: str = type1(0x300A0108, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    ApplicatorType: str = type1(0x300A0109, CS)
    ApplicatorGeometrySequence: OptSeq[RTImageApplicatorGeometryItem] = type3(0x300A0431, SQ)
    SourceToApplicatorMountingPositionDistance: Attr[float | None, AnyFD | None] = type3(0x300A0436, FL)
    ApplicatorDescription: str | None = type3(0x300A010A, LO)


@item
class RTImageApplicatorGeometryItem(Item):
    """Item of table C.8-38 in ExposureSequence/ApplicatorSequence/ApplicatorGeometrySequence, PS3.3 C.8.8.2."""

    ApplicatorApertureShape: str = type1(0x300A0432, CS)
    ApplicatorOpening: Attr[float | None, AnyFD | None] = type1c(0x300A0433, FL)  # if ApplicatorApertureShape in {SYM_SQUARE, SYM_CIRCULAR}
    ApplicatorOpeningX: Attr[float | None, AnyFD | None] = type1c(0x300A0434, FL)  # if ApplicatorApertureShape in {SYM_RECTANGLE}
    ApplicatorOpeningY: Attr[float | None, AnyFD | None] = type1c(0x300A0435, FL)  # if ApplicatorApertureShape in {SYM_RECTANGLE}


@item
class RTImageGeneralAccessoryItem(Item):
    """Item of table C.8-38 in ExposureSequence/GeneralAccessorySequence, PS3.3 C.8.8.2."""

    GeneralAccessoryNumber: int = numbered(0x300A0424, IS)
    GeneralAccessoryID: str = type1(0x300A0421, SH)
    GeneralAccessoryDescription: str | None = type3(0x300A0422, ST)
    GeneralAccessoryType: str | None = type3(0x300A0423, CS)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    SourceToGeneralAccessoryDistance: Attr[float | None, AnyFD | None] = type3(0x300A0425, FL)


@item
class RTImageBlockItem(Item):
    """Item of table C.8-38 in ExposureSequence/BlockSequence, PS3.3 C.8.8.2."""

    BlockTrayID: str | None = type3(0x300A00F5, SH)
    TrayAccessoryCode: str | None = type3(0x300A0355, LO)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    SourceToBlockTrayDistance: Attr[float | None, AnyDS | None] = type2(0x300A00F6, DS)
    BlockType: Literal["SHIELDING", "APERTURE"] = type1(0x300A00F8, CS)
    BlockDivergence: Literal["PRESENT", "ABSENT"] | None = type2(0x300A00FA, CS)
    BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE"] | None = type3(0x300A00FB, CS)
    BlockNumber: int = numbered(0x300A00FC, IS)
    BlockName: str | None = type3(0x300A00FE, LO)
    MaterialID: str | None = type2(0x300A00E1, SH)
    BlockThickness: Attr[float | None, AnyDS | None] = type3(0x300A0100, DS)
    BlockNumberOfPoints: int | None = type2(0x300A0104, IS)
    BlockData: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type2(0x300A0106, DS, "2-2n")


@item
class FluenceMapItem(Item):
    """Item of table C.8-38 in FluenceMapSequence, PS3.3 C.8.8.2."""

    FluenceDataSource: Literal["CALCULATED", "MEASURED"] = type1(0x30020041, CS)
    FluenceDataScale: Attr[float | None, AnyDS | None] = type3(0x30020042, DS)
