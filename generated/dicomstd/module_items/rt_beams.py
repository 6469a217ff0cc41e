"""RT Beams Module Attributes, PS3.3 C.8.8.14. Generated from table_C.8-50; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, FL, IS, LO, LT, SH, SQ, ST, UI, Item, item, numbered, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDS, AnyFD, Attr, Date, ListDS, ListFD, OptCodes, OptSeq, Seq,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        RTBeamLimitingDeviceDefinitionItem,
        RTBeamLimitingDeviceOpeningDefinitionItem,
        SOPInstanceReferenceItem,
    )


@item
class RTBeamsBeamItem(Item):
    """Item of table C.8-50 in BeamSequence, PS3.3 C.8.8.14."""

    BeamNumber: int = numbered(0x300A00C0, IS)
    BeamName: str | None = type3(0x300A00C2, LO)
    EntityLongLabel: str | None = type3(0x30100038, LO)
    BeamDescription: str | None = type3(0x300A00C3, ST)
    DefinitionSourceSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x00081156, SQ)
    BeamType: Literal["STATIC", "DYNAMIC"] = type1(0x300A00C4, CS)
    RadiationType: str | None = type2(0x300A00C6, CS)
    PrimaryFluenceModeSequence: OptSeq[RTBeamsPrimaryFluenceModeItem] = type3(0x30020050, SQ)
    HighDoseTechniqueType: str | None = type1c(0x300A00C7, CS)
    TreatmentMachineName: str | None = type2(0x300A00B2, SH)
    Manufacturer: str | None = type3(0x00080070, LO)
    InstitutionName: str | None = type3(0x00080080, LO)
    InstitutionAddress: str | None = type3(0x00080081, ST)
    InstitutionalDepartmentName: str | None = type3(0x00081040, LO)
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081041, SQ)
    ManufacturerModelName: str | None = type3(0x00081090, LO)
    DeviceSerialNumber: str | None = type3(0x00181000, LO)
    DateOfManufacture: Attr[Date | None, AnyDA | None] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = type3(0x00181205, DA)
    PrimaryDosimeterUnit: Literal["MU", "MINUTE"] | None = type3(0x300A00B3, CS)
    ReferencedToleranceTableNumber: int | None = type3(0x300C00A0, IS)
    SourceAxisDistance: Attr[float | None, AnyDS | None] = type3(0x300A00B4, DS)
    EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO"] | None = type3(0x300800A3, CS)
    BeamLimitingDeviceSequence: OptSeq[RTBeamsBeamLimitingDeviceItem] = type1c(0x300A00B6, SQ)  # if not present(EnhancedRTBeamLimitingDeviceDefinitionFlag) or (present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {NO})
    EnhancedRTBeamLimitingDeviceSequence: OptSeq[RTBeamLimitingDeviceDefinitionItem] = type1c(0x300800A1, SQ)  # if present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}
    ReferencedPatientSetupNumber: int | None = type3(0x300C006A, IS)
    ReferencedReferenceImageSequence: OptSeq[RTBeamsReferencedReferenceImageItem] = type3(0x300C0042, SQ)
    PlannedVerificationImageSequence: OptSeq[PlannedVerificationImageItem] = type3(0x300A00CA, SQ)
    TreatmentDeliveryType: str | None = type3(0x300A00CE, CS)
    ReferencedDoseSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x300C0080, SQ)
    NumberOfWedges: int = type1(0x300A00D0, IS)
    WedgeSequence: OptSeq[WedgeItem] = type1c(0x300A00D1, SQ)  # if NumberOfWedges != 0
    NumberOfCompensators: int = type1(0x300A00E0, IS)
    TotalCompensatorTrayFactor: Attr[float | None, AnyDS | None] = type3(0x300A00E2, DS)
    CompensatorSequence: OptSeq[CompensatorItem] = type1c(0x300A00E3, SQ)  # if NumberOfCompensators != 0
    NumberOfBoli: int = type1(0x300A00ED, IS)
    ReferencedBolusSequence: OptSeq[RTBeamsReferencedBolusItem] = type1c(0x300C00B0, SQ)  # if NumberOfBoli != 0
    NumberOfBlocks: int = type1(0x300A00F0, IS)
    TotalBlockTrayFactor: Attr[float | None, AnyDS | None] = type3(0x300A00F2, DS)
    BlockSequence: OptSeq[RTBeamsBlockItem] = type1c(0x300A00F4, SQ)  # if NumberOfBlocks != 0
    ApplicatorSequence: OptSeq[RTBeamsApplicatorItem] = type3(0x300A0107, SQ)
    GeneralAccessorySequence: OptSeq[RTBeamsGeneralAccessoryItem] = type3(0x300A0420, SQ)
    ReferencedDoseReferenceSequence: OptSeq[RTBeamsBeamReferencedDoseReferenceItem] = type3(0x300C0050, SQ)
    FinalCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = type1c(0x300A010E, DS)  # if has_value(ControlPointSequence.CumulativeMetersetWeight)
    NumberOfControlPoints: int = type1(0x300A0110, IS)
    ControlPointSequence: Seq[ControlPointItem] = type1(0x300A0111, SQ)


@item
class RTBeamsPrimaryFluenceModeItem(Item):
    """Item of table C.8-50 in BeamSequence/PrimaryFluenceModeSequence, PS3.3 C.8.8.14."""

    FluenceMode: Literal["STANDARD", "NON_STANDARD"] = type1(0x30020051, CS)
    FluenceModeID: str | None = type1c(0x30020052, SH)  # if FluenceMode in {NON_STANDARD}


@item
class RTBeamsBeamLimitingDeviceItem(Item):
    """Item of table C.8-50 in BeamSequence/BeamLimitingDeviceSequence, PS3.3 C.8.8.14."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = type1(0x300A00B8, CS)
    SourceToBeamLimitingDeviceDistance: Attr[float | None, AnyDS | None] = type3(0x300A00BA, DS)
    NumberOfLeafJawPairs: int = type1(0x300A00BC, IS)
    LeafPositionBoundaries: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type2c(0x300A00BE, DS, "3-n")  # if RTBeamLimitingDeviceType in {MLCX, MLCY}


@item
class RTBeamsReferencedReferenceImageItem(Item):
    """Item of table C.8-50 in BeamSequence/ReferencedReferenceImageSequence, PS3.3 C.8.8.14."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferenceImageNumber: int = type1(0x300A00C8, IS)
    StartCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = type3(0x300C0008, DS)
    EndCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = type3(0x300C0009, DS)


@item
class PlannedVerificationImageItem(Item):
    """Item of table C.8-50 in BeamSequence/PlannedVerificationImageSequence, PS3.3 C.8.8.14."""

    StartCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = type3(0x300C0008, DS)
    MetersetExposure: Attr[float | None, AnyDS | None] = type3(0x30020032, DS)
    EndCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = type3(0x300C0009, DS)
    RTImagePlane: Literal["NORMAL", "NON_NORMAL"] | None = type3(0x3002000C, CS)
    XRayImageReceptorAngle: Attr[float | None, AnyDS | None] = type3(0x3002000E, DS)
    RTImageOrientation: Attr[tuple[float, float, float, float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS] | None] = type3(0x30020010, DS, "6")
    RTImagePosition: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type3(0x30020012, DS, "2")
    RTImageSID: Attr[float | None, AnyDS | None] = type3(0x30020026, DS)
    ImagingDeviceSpecificAcquisitionParameters: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x300A00CC, LO, "1-n")
    ReferencedReferenceImageNumber: int | None = type3(0x300C0007, IS)


@item
class WedgeItem(Item):
    """Item of table C.8-50 in BeamSequence/WedgeSequence, PS3.3 C.8.8.14."""

    WedgeNumber: int = numbered(0x300A00D2, IS)
    WedgeType: str | None = type2(0x300A00D3, CS)
    WedgeID: str | None = type3(0x300A00D4, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    WedgeAngle: int | None = type2(0x300A00D5, IS)
    WedgeFactor: Attr[float | None, AnyDS | None] = type2(0x300A00D6, DS)
    WedgeOrientation: Attr[float | None, AnyDS | None] = type2(0x300A00D8, DS)
    SourceToWedgeTrayDistance: Attr[float | None, AnyDS | None] = type3(0x300A00DA, DS)
    EffectiveWedgeAngle: Attr[float | None, AnyDS | None] = type3(0x300A00DE, DS)


@item
class CompensatorItem(Item):
    """Item of table C.8-50 in BeamSequence/CompensatorSequence, PS3.3 C.8.8.14."""

    CompensatorDescription: str | None = type3(0x300A02EB, LT)
    CompensatorNumber: int | None = type1c(0x300A00E4, IS)  # if NumberOfCompensators != 0
    CompensatorType: str | None = type3(0x300A00EE, CS)
    MaterialID: str | None = type2c(0x300A00E1, SH)  # if NumberOfCompensators != 0
    CompensatorID: str | None = type3(0x300A00E5, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    CompensatorTrayID: str | None = type3(0x300A00EF, SH)
    TrayAccessoryCode: str | None = type3(0x300A0355, LO)
    SourceToCompensatorTrayDistance: Attr[float | None, AnyDS | None] = type2(0x300A00E6, DS)
    CompensatorDivergence: Literal["PRESENT", "ABSENT"] | None = type3(0x300A02E0, CS)
    CompensatorMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"] | None = type3(0x300A02E1, CS)
    CompensatorRows: int = type1(0x300A00E7, IS)
    CompensatorColumns: int = type1(0x300A00E8, IS)
    CompensatorPixelSpacing: Attr[tuple[float, float], ListDS | tuple[AnyDS, AnyDS]] = type1(0x300A00E9, DS, "2")
    CompensatorPosition: Attr[tuple[float, float], ListDS | tuple[AnyDS, AnyDS]] = type1(0x300A00EA, DS, "2")
    CompensatorTransmissionData: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x300A00EB, DS, "1-n")  # if not has_value(MaterialID)
    CompensatorThicknessData: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x300A00EC, DS, "1-n")  # if has_value(MaterialID)
    SourceToCompensatorDistance: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x300A02E2, DS, "1-n")  # if has_value(MaterialID) and CompensatorMountingPosition in {DOUBLE_SIDED}


@item
class RTBeamsReferencedBolusItem(Item):
    """Item of table C.8-50 in BeamSequence/ReferencedBolusSequence, PS3.3 C.8.8.14."""

    ReferencedROINumber: int = type1(0x30060084, IS)
    BolusID: str | None = type3(0x300A00DC, SH)
    BolusDescription: str | None = type3(0x300A00DD, ST)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class RTBeamsBlockItem(Item):
    """Item of table C.8-50 in BeamSequence/BlockSequence, PS3.3 C.8.8.14."""

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
    BlockThickness: Attr[float | None, AnyDS | None] = type2c(0x300A0100, DS)  # if has_value(MaterialID)
    BlockTransmission: Attr[float | None, AnyDS | None] = type2c(0x300A0102, DS)  # if not has_value(MaterialID)
    BlockNumberOfPoints: int | None = type2(0x300A0104, IS)
    BlockData: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type2(0x300A0106, DS, "2-2n")


@item
class RTBeamsApplicatorItem(Item):
    """Item of table C.8-50 in BeamSequence/ApplicatorSequence, PS3.3 C.8.8.14."""

    ApplicatorID: str = type1(0x300A0108, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    ApplicatorType: str = type1(0x300A0109, CS)
    ApplicatorGeometrySequence: OptSeq[RTBeamsApplicatorGeometryItem] = type3(0x300A0431, SQ)
    SourceToApplicatorMountingPositionDistance: Attr[float | None, AnyFD | None] = type3(0x300A0436, FL)
    ApplicatorDescription: str | None = type3(0x300A010A, LO)


@item
class RTBeamsApplicatorGeometryItem(Item):
    """Item of table C.8-50 in BeamSequence/ApplicatorSequence/ApplicatorGeometrySequence, PS3.3 C.8.8.14."""

    ApplicatorApertureShape: str = type1(0x300A0432, CS)
    ApplicatorOpening: Attr[float | None, AnyFD | None] = type1c(0x300A0433, FL)  # if ApplicatorApertureShape in {SYM_SQUARE, SYM_CIRCULAR}
    ApplicatorOpeningX: Attr[float | None, AnyFD | None] = type1c(0x300A0434, FL)  # if ApplicatorApertureShape in {SYM_RECTANGLE}
    ApplicatorOpeningY: Attr[float | None, AnyFD | None] = type1c(0x300A0435, FL)  # if ApplicatorApertureShape in {SYM_RECTANGLE}


@item
class RTBeamsGeneralAccessoryItem(Item):
    """Item of table C.8-50 in BeamSequence/GeneralAccessorySequence, PS3.3 C.8.8.14."""

    GeneralAccessoryNumber: int = numbered(0x300A0424, IS)
    GeneralAccessoryID: str = type1(0x300A0421, SH)
    GeneralAccessoryDescription: str | None = type3(0x300A0422, ST)
    GeneralAccessoryType: str | None = type3(0x300A0423, CS)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    SourceToGeneralAccessoryDistance: Attr[float | None, AnyFD | None] = type3(0x300A0425, FL)


@item
class RTBeamsBeamReferencedDoseReferenceItem(Item):
    """Item of table C.8-50 in BeamSequence/ReferencedDoseReferenceSequence, PS3.3 C.8.8.14."""

    ReferencedDoseReferenceNumber: int = type1(0x300C0051, IS)
    DepthValueAveragingFlag: Literal["YES", "NO"] | None = type1c(0x300A0093, CS)
    BeamDoseVerificationControlPointSequence: Seq[BeamDoseVerificationControlPointItem] = type1(0x300A008C, SQ)


@item
class BeamDoseVerificationControlPointItem(Item):
    """Item of table C.8-50 in BeamSequence/ReferencedDoseReferenceSequence/BeamDoseVerificationControlPointSequence, PS3.3 C.8.8.14."""

    CumulativeMetersetWeight: Attr[float, AnyDS] = type1(0x300A0134, DS)
    ReferencedControlPointIndex: int | None = type1c(0x300C00F0, IS)
    BeamDosePointDepth: Attr[float | None, AnyFD | None] = type1c(0x300A0088, FL)  # if not item(BeamDoseVerificationControlPointSequence) == last or DepthValueAveragingFlag in {NO}
    BeamDosePointEquivalentDepth: Attr[float | None, AnyFD | None] = type1c(0x300A0089, FL)  # if not item(BeamDoseVerificationControlPointSequence) == last or DepthValueAveragingFlag in {NO}
    BeamDosePointSSD: Attr[float | None, AnyFD | None] = type1c(0x300A008A, FL)  # if not item(BeamDoseVerificationControlPointSequence) == last or DepthValueAveragingFlag in {NO}
    BeamDosePointSourceToExternalContourDistance: Attr[float | None, AnyDS | None] = type3(0x300A0094, DS)


@item
class ControlPointItem(Item):
    """Item of table C.8-50 in BeamSequence/ControlPointSequence, PS3.3 C.8.8.14."""

    ControlPointIndex: int = numbered(0x300A0112, IS, first=0)
    CumulativeMetersetWeight: Attr[float | None, AnyDS | None] = type2(0x300A0134, DS)
    ReferencedDoseReferenceSequence: OptSeq[RTBeamsBeamControlPointReferencedDoseReferenceItem] = type3(0x300C0050, SQ)
    ReferencedDoseSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x300C0080, SQ)  # if not_checkable(exchange) and DoseSummationType in {CONTROL_POINT}
    NominalBeamEnergy: Attr[float | None, AnyDS | None] = type3(0x300A0114, DS)
    DoseRateSet: Attr[float | None, AnyDS | None] = type3(0x300A0115, DS)
    WedgePositionSequence: OptSeq[RTBeamsWedgePositionItem] = type1c(0x300A0116, SQ)  # if (item(ControlPointSequence) == 1 and NumberOfWedges != 0) or (not item(ControlPointSequence) == 1 and changes(WedgePosition, ControlPointSequence))
    BeamLimitingDevicePositionSequence: OptSeq[RTBeamsBeamLimitingDevicePositionItem] = type1c(0x300A011A, SQ)  # if (item(ControlPointSequence) == 1 or changes(BeamLimitingDevicePositionSequence, ControlPointSequence)) and (not present(EnhancedRTBeamLimitingDeviceDefinitionFlag) or EnhancedRTBeamLimitingDeviceDefinitionFlag in {NO})
    EnhancedRTBeamLimitingOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = type2c(0x300800A2, SQ)  # if (item(ControlPointSequence) == 1 or changes(EnhancedRTBeamLimitingOpeningSequence, ControlPointSequence)) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}
    GantryAngle: Attr[float | None, AnyDS | None] = type1c(0x300A011E, DS)  # if item(ControlPointSequence) == 1 or changes(GantryAngle, ControlPointSequence)
    GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A011F, CS)  # if item(ControlPointSequence) == 1 or changes(GantryRotationDirection, ControlPointSequence)
    GantryPitchAngle: Attr[float | None, AnyFD | None] = type3(0x300A014A, FL)
    GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = type3(0x300A014C, CS)
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = type1c(0x300A0120, DS)  # if item(ControlPointSequence) == 1 or changes(BeamLimitingDeviceAngle, ControlPointSequence)
    BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0121, CS)  # if item(ControlPointSequence) == 1 or changes(BeamLimitingDeviceRotationDirection, ControlPointSequence)
    PatientSupportAngle: Attr[float | None, AnyDS | None] = type1c(0x300A0122, DS)  # if item(ControlPointSequence) == 1 or changes(PatientSupportAngle, ControlPointSequence)
    PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0123, CS)  # if item(ControlPointSequence) == 1 or changes(PatientSupportRotationDirection, ControlPointSequence)
    TableTopEccentricAxisDistance: Attr[float | None, AnyDS | None] = type3(0x300A0124, DS)
    TableTopEccentricAngle: Attr[float | None, AnyDS | None] = type1c(0x300A0125, DS)  # if item(ControlPointSequence) == 1 or changes(TableTopEccentricAngle, ControlPointSequence)
    TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0126, CS)  # if item(ControlPointSequence) == 1 or changes(TableTopEccentricRotationDirection, ControlPointSequence)
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = type1c(0x300A0140, FL)  # if (not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopPitchAngle, ControlPointSequence) and not item(ControlPointSequence) == 1)
    TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0142, CS)  # if (not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopPitchRotationDirection, ControlPointSequence) and not item(ControlPointSequence) == 1)
    TableTopRollAngle: Attr[float | None, AnyFD | None] = type1c(0x300A0144, FL)  # if (not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopRollAngle, ControlPointSequence) and not item(ControlPointSequence) == 1)
    TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0146, CS)  # if (not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopRollRotationDirection, ControlPointSequence) and not item(ControlPointSequence) == 1)
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = type2c(0x300A0128, DS)  # if item(ControlPointSequence) == 1 or changes(TableTopVerticalPosition, ControlPointSequence)
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = type2c(0x300A0129, DS)  # if item(ControlPointSequence) == 1 or changes(TableTopLongitudinalPosition, ControlPointSequence)
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = type2c(0x300A012A, DS)  # if item(ControlPointSequence) == 1 or changes(TableTopLateralPosition, ControlPointSequence)
    IsocenterPosition: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = type2c(0x300A012C, DS, "3")  # if item(ControlPointSequence) == 1 or changes(IsocenterPosition, ControlPointSequence)
    SurfaceEntryPoint: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = type3(0x300A012E, DS, "3")
    ExternalContourEntryPoint: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type3(0x300A0133, FL, "3")
    SourceToSurfaceDistance: Attr[float | None, AnyDS | None] = type3(0x300A0130, DS)
    SourceToExternalContourDistance: Attr[float | None, AnyFD | None] = type3(0x300A0132, FL)


@item
class RTBeamsBeamControlPointReferencedDoseReferenceItem(Item):
    """Item of table C.8-50 in BeamSequence/ControlPointSequence/ReferencedDoseReferenceSequence, PS3.3 C.8.8.14."""

    ReferencedDoseReferenceNumber: int = type1(0x300C0051, IS)
    CumulativeDoseReferenceCoefficient: Attr[float | None, AnyDS | None] = type2(0x300A010C, DS)


@item
class RTBeamsWedgePositionItem(Item):
    """Item of table C.8-50 in BeamSequence/ControlPointSequence/WedgePositionSequence, PS3.3 C.8.8.14."""

    ReferencedWedgeNumber: int = type1(0x300C00C0, IS)
    WedgePosition: Literal["IN", "OUT"] = type1(0x300A0118, CS)


@item
class RTBeamsBeamLimitingDevicePositionItem(Item):
    """Item of table C.8-50 in BeamSequence/ControlPointSequence/BeamLimitingDevicePositionSequence, PS3.3 C.8.8.14."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = type1(0x300A00B8, CS)
    LeafJawPositions: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x300A011C, DS, "2-2n")
