"""RT Ion Beams Module Attributes, PS3.3 C.8.8.25. Generated from table_C.8.8.25-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, FL, IS, LO, LT, SH, SQ, SS, ST, UI, US, Item, item, numbered, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDS, AnyFD, Attr, Date, ListDS, ListFD, OptCodes, OptSeq, Seq,
    )
    from dicomstd.items import (
        BeamLimitingDevicePositionBeamLimitingDevicePositionItem,
        CodeSequenceItem,
        RTBeamLimitingDeviceDefinitionItem,
        RTBeamLimitingDeviceOpeningDefinitionItem,
        SOPInstanceReferenceItem,
    )


@item
class IonBeamItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence, PS3.3 C.8.8.25."""

    BeamNumber: int = numbered(0x300A00C0, IS)
    BeamName: str = type1(0x300A00C2, LO)
    EntityLongLabel: str | None = type3(0x30100038, LO)
    BeamDescription: str | None = type3(0x300A00C3, ST)
    BeamType: Literal["STATIC", "DYNAMIC"] = type1(0x300A00C4, CS)
    RadiationType: str = type1(0x300A00C6, CS)
    RadiationMassNumber: int | None = type1c(0x300A0302, IS)  # if RadiationType in {ION}
    RadiationAtomicNumber: int | None = type1c(0x300A0304, IS)  # if RadiationType in {ION}
    RadiationChargeState: int | None = type1c(0x300A0306, SS)  # if RadiationType in {ION}
    ScanMode: str = type1(0x300A0308, CS)
    ModulatedScanModeType: str | None = type1c(0x300A0309, CS)  # if ScanMode in {MODULATED_SPEC}
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
    PrimaryDosimeterUnit: Literal["MU", "NP"] = type1(0x300A00B3, CS)
    ReferencedToleranceTableNumber: int | None = type3(0x300C00A0, IS)
    VirtualSourceAxisDistances: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x300A030A, FL, "2")
    DepthDoseParametersSequence: OptSeq[DepthDoseParametersItem] = type3(0x300A0505, SQ)
    EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO"] | None = type3(0x300800A3, CS)
    IonBeamLimitingDeviceSequence: OptSeq[IonBeamLimitingDeviceItem] = type3(0x300A03A4, SQ)
    EnhancedRTBeamLimitingDeviceSequence: OptSeq[RTBeamLimitingDeviceDefinitionItem] = type1c(0x300800A1, SQ)  # if present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}
    ReferencedPatientSetupNumber: int | None = type3(0x300C006A, IS)
    ReferencedReferenceImageSequence: OptSeq[RTIonBeamsReferencedReferenceImageItem] = type3(0x300C0042, SQ)
    TreatmentDeliveryType: str = type1(0x300A00CE, CS)
    ReferencedDoseSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x300C0080, SQ)
    NumberOfWedges: int = type1(0x300A00D0, IS)
    TotalWedgeTrayWaterEquivalentThickness: Attr[float | None, AnyFD | None] = type3(0x300A00D7, FL)
    IonWedgeSequence: OptSeq[IonWedgeItem] = type1c(0x300A03AA, SQ)  # if NumberOfWedges != 0
    NumberOfCompensators: int = type1(0x300A00E0, IS)
    TotalCompensatorTrayWaterEquivalentThickness: Attr[float | None, AnyFD | None] = type3(0x300A02E3, FL)
    IonRangeCompensatorSequence: OptSeq[IonRangeCompensatorItem] = type1c(0x300A02EA, SQ)  # if NumberOfCompensators != 0
    NumberOfBoli: int = type1(0x300A00ED, IS)
    ReferencedBolusSequence: OptSeq[RTIonBeamsReferencedBolusItem] = type1c(0x300C00B0, SQ)  # if NumberOfBoli != 0
    NumberOfBlocks: int = type1(0x300A00F0, IS)
    TotalBlockTrayWaterEquivalentThickness: Attr[float | None, AnyFD | None] = type3(0x300A00F3, FL)
    IonBlockSequence: OptSeq[IonBlockItem] = type1c(0x300A03A6, SQ)  # if NumberOfBlocks != 0
    SnoutSequence: OptSeq[SnoutItem] = type3(0x300A030C, SQ)
    ApplicatorSequence: OptSeq[RTIonBeamsApplicatorItem] = type3(0x300A0107, SQ)
    GeneralAccessorySequence: OptSeq[RTIonBeamsGeneralAccessoryItem] = type3(0x300A0420, SQ)
    NumberOfRangeShifters: int = type1(0x300A0312, IS)
    RangeShifterSequence: OptSeq[RangeShifterItem] = type1c(0x300A0314, SQ)  # if NumberOfRangeShifters != 0
    NumberOfLateralSpreadingDevices: int = type1(0x300A0330, IS)
    LateralSpreadingDeviceSequence: OptSeq[LateralSpreadingDeviceItem] = type1c(0x300A0332, SQ)  # if NumberOfLateralSpreadingDevices != 0
    NumberOfRangeModulators: int = type1(0x300A0340, IS)
    RangeModulatorSequence: OptSeq[RangeModulatorItem] = type1c(0x300A0342, SQ)  # if NumberOfRangeModulators != 0
    PatientSupportType: str = type1(0x300A0350, CS)
    PatientSupportID: str | None = type3(0x300A0352, SH)
    PatientSupportAccessoryCode: str | None = type3(0x300A0354, LO)
    FixationLightAzimuthalAngle: Attr[float | None, AnyFD | None] = type3(0x300A0356, FL)
    FixationLightPolarAngle: Attr[float | None, AnyFD | None] = type3(0x300A0358, FL)
    FixationEye: Literal["L", "R"] | None = type3(0x300A0150, CS)
    FinalCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = type1c(0x300A010E, DS)  # if has_value(IonControlPointSequence.CumulativeMetersetWeight)
    NumberOfControlPoints: int = type1(0x300A0110, IS)
    IonControlPointSequence: Seq[IonControlPointItem] = type1(0x300A03A8, SQ)


@item
class DepthDoseParametersItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/DepthDoseParametersSequence, PS3.3 C.8.8.25."""

    ReferenceDoseDefinition: str = type1(0x300A0512, CS)
    DistalDepth: Attr[float, AnyFD] = type1(0x300A0502, FL)
    DistalDepthFraction: Attr[float, AnyFD] = type1(0x300A0501, FL)
    NominalRangeModulatedRegionDepths: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x300A0504, FL, "2")  # if ReferenceDoseDefinition in {CENTER}
    NominalRangeModulationFractions: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x300A0503, FL, "2")  # if present(NominalRangeModulatedRegionDepths)


@item
class IonBeamLimitingDeviceItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonBeamLimitingDeviceSequence, PS3.3 C.8.8.25."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = type1(0x300A00B8, CS)
    IsocenterToBeamLimitingDeviceDistance: Attr[float | None, AnyFD | None] = type2(0x300A00BB, FL)
    NumberOfLeafJawPairs: int = type1(0x300A00BC, IS)
    LeafPositionBoundaries: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x300A00BE, DS, "3-n")  # if RTBeamLimitingDeviceType in {MLCX, MLCY}


@item
class RTIonBeamsReferencedReferenceImageItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/ReferencedReferenceImageSequence, PS3.3 C.8.8.25."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferenceImageNumber: int = type1(0x300A00C8, IS)


@item
class IonWedgeItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonWedgeSequence, PS3.3 C.8.8.25."""

    WedgeNumber: int = numbered(0x300A00D2, IS)
    WedgeType: str | None = type2(0x300A00D3, CS)
    WedgeID: str | None = type3(0x300A00D4, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    WedgeAngle: int | None = type2(0x300A00D5, IS)
    WedgeOrientation: Attr[float | None, AnyDS | None] = type2(0x300A00D8, DS)
    IsocenterToWedgeTrayDistance: Attr[float, AnyFD] = type1(0x300A00D9, FL)


@item
class IonRangeCompensatorItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonRangeCompensatorSequence, PS3.3 C.8.8.25."""

    CompensatorDescription: str | None = type3(0x300A02EB, LT)
    CompensatorNumber: int = numbered(0x300A00E4, IS)
    MaterialID: str | None = type2(0x300A00E1, SH)
    CompensatorID: str | None = type3(0x300A00E5, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    IsocenterToCompensatorTrayDistance: Attr[float | None, AnyFD | None] = type1c(0x300A02E4, FL)  # if CompensatorMountingPosition not in {DOUBLE_SIDED}
    CompensatorDivergence: Literal["PRESENT", "ABSENT"] = type1(0x300A02E0, CS)
    CompensatorMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"] = type1(0x300A02E1, CS)
    CompensatorRows: int = type1(0x300A00E7, IS)
    CompensatorColumns: int = type1(0x300A00E8, IS)
    CompensatorPixelSpacing: Attr[tuple[float, float], ListDS | tuple[AnyDS, AnyDS]] = type1(0x300A00E9, DS, "2")
    CompensatorPosition: Attr[tuple[float, float], ListDS | tuple[AnyDS, AnyDS]] = type1(0x300A00EA, DS, "2")
    CompensatorColumnOffset: Attr[float | None, AnyFD | None] = type1c(0x300A02E5, FL)
    CompensatorThicknessData: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x300A00EC, DS, "1-n")
    IsocenterToCompensatorDistances: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x300A02E6, FL, "1-n")  # if has_value(MaterialID) and CompensatorMountingPosition in {DOUBLE_SIDED}
    CompensatorRelativeStoppingPowerRatio: Attr[float | None, AnyFD | None] = type3(0x300A02E7, FL)
    CompensatorMillingToolDiameter: Attr[float | None, AnyFD | None] = type3(0x300A02E8, FL)


@item
class RTIonBeamsReferencedBolusItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/ReferencedBolusSequence, PS3.3 C.8.8.25."""

    ReferencedROINumber: int = type1(0x30060084, IS)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class IonBlockItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonBlockSequence, PS3.3 C.8.8.25."""

    BlockTrayID: str | None = type3(0x300A00F5, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    IsocenterToBlockTrayDistance: Attr[float, AnyFD] = type1(0x300A00F7, FL)
    BlockType: Literal["SHIELDING", "APERTURE"] = type1(0x300A00F8, CS)
    BlockDivergence: Literal["PRESENT", "ABSENT"] = type1(0x300A00FA, CS)
    BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE"] = type1(0x300A00FB, CS)
    BlockNumber: int = numbered(0x300A00FC, IS)
    BlockName: str | None = type3(0x300A00FE, LO)
    MaterialID: str | None = type2(0x300A00E1, SH)
    BlockThickness: Attr[float, AnyDS] = type1(0x300A0100, DS)
    BlockNumberOfPoints: int = type1(0x300A0104, IS)
    BlockData: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x300A0106, DS, "2-2n")
    NumberOfBlockSlabItems: int | None = type3(0x300A0440, IS)
    BlockSlabSequence: OptSeq[RTIonBeamsBlockSlabItem] = type1c(0x300A0441, SQ)  # if present(NumberOfBlockSlabItems)


@item
class RTIonBeamsBlockSlabItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonBlockSequence/BlockSlabSequence, PS3.3 C.8.8.25."""

    BlockSlabNumber: int = numbered(0x300A0443, US)
    BlockSlabThickness: Attr[float | None, AnyDS | None] = type3(0x300A0442, DS)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class SnoutItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/SnoutSequence, PS3.3 C.8.8.25."""

    SnoutID: str = type1(0x300A030F, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class RTIonBeamsApplicatorItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/ApplicatorSequence, PS3.3 C.8.8.25."""

    ApplicatorID: str = type1(0x300A0108, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    ApplicatorType: str = type1(0x300A0109, CS)
    ApplicatorDescription: str | None = type3(0x300A010A, LO)


@item
class RTIonBeamsGeneralAccessoryItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/GeneralAccessorySequence, PS3.3 C.8.8.25."""

    GeneralAccessoryNumber: int = numbered(0x300A0424, IS)
    GeneralAccessoryID: str = type1(0x300A0421, SH)
    GeneralAccessoryDescription: str | None = type3(0x300A0422, ST)
    GeneralAccessoryType: str | None = type3(0x300A0423, CS)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    IsocenterToGeneralAccessoryDistance: Attr[float | None, AnyDS | None] = type3(0x300A0426, DS)


@item
class RangeShifterItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/RangeShifterSequence, PS3.3 C.8.8.25."""

    RangeShifterNumber: int = numbered(0x300A0316, IS)
    RangeShifterID: str = type1(0x300A0318, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    RangeShifterType: str = type1(0x300A0320, CS)
    RangeShifterDescription: str | None = type3(0x300A0322, LO)


@item
class LateralSpreadingDeviceItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/LateralSpreadingDeviceSequence, PS3.3 C.8.8.25."""

    LateralSpreadingDeviceNumber: int = numbered(0x300A0334, IS)
    LateralSpreadingDeviceID: str = type1(0x300A0336, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    LateralSpreadingDeviceType: str = type1(0x300A0338, CS)
    LateralSpreadingDeviceDescription: str | None = type3(0x300A033A, LO)


@item
class RangeModulatorItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/RangeModulatorSequence, PS3.3 C.8.8.25."""

    RangeModulatorNumber: int = numbered(0x300A0344, IS)
    RangeModulatorID: str = type1(0x300A0346, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    RangeModulatorType: str = type1(0x300A0348, CS)
    RangeModulatorDescription: str | None = type3(0x300A034A, LO)
    BeamCurrentModulationID: str | None = type1c(0x300A034C, SH)  # if RangeModulatorType in {WHL_MODWEIGHTS}


@item
class IonControlPointItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonControlPointSequence, PS3.3 C.8.8.25."""

    ControlPointIndex: int = numbered(0x300A0112, IS, first=0)
    CumulativeMetersetWeight: Attr[float | None, AnyDS | None] = type2(0x300A0134, DS)
    ReferencedDoseReferenceSequence: OptSeq[RTIonBeamsReferencedDoseReferenceItem] = type3(0x300C0050, SQ)
    NominalBeamEnergy: Attr[float | None, AnyDS | None] = type1c(0x300A0114, DS)  # if (item(IonControlPointSequence) == 1 or changes(NominalBeamEnergy, IonControlPointSequence)) and not present(KVP)
    KVP: Attr[float | None, AnyDS | None] = type1c(0x00180060, DS)  # if (item(IonControlPointSequence) == 1 or changes(KVP, IonControlPointSequence)) and not present(NominalBeamEnergy)
    MetersetRate: Attr[float | None, AnyFD | None] = type3(0x300A035A, FL)
    IonWedgePositionSequence: OptSeq[RTIonBeamsIonWedgePositionItem] = type1c(0x300A03AC, SQ)  # if (item(IonControlPointSequence) == 1 and NumberOfWedges != 0) or (not item(IonControlPointSequence) == 1 and (changes(WedgePosition, IonControlPointSequence) or changes(WedgeThinEdgePosition, IonControlPointSequence)))
    RangeShifterSettingsSequence: OptSeq[RTIonBeamsRangeShifterSettingsItem] = type1c(0x300A0360, SQ)  # if (item(IonControlPointSequence) == 1 and NumberOfRangeShifters != 0) or changes(RangeShifterSetting, IonControlPointSequence)
    LateralSpreadingDeviceSettingsSequence: OptSeq[RTIonBeamsLateralSpreadingDeviceSettingsItem] = type1c(0x300A0370, SQ)  # if (item(IonControlPointSequence) == 1 and NumberOfLateralSpreadingDevices != 0) or changes(LateralSpreadingDeviceSetting, IonControlPointSequence)
    RangeModulatorSettingsSequence: OptSeq[RTIonBeamsRangeModulatorSettingsItem] = type1c(0x300A0380, SQ)  # if (item(IonControlPointSequence) == 1 and NumberOfRangeModulators != 0) or changes(RangeModulatorSettingsSequence, IonControlPointSequence)
    BeamLimitingDevicePositionSequence: OptSeq[BeamLimitingDevicePositionBeamLimitingDevicePositionItem] = type1c(0x300A011A, SQ)
    EnhancedRTBeamLimitingOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = type1c(0x300800A2, SQ)  # if (item(IonControlPointSequence) == 1 or changes(EnhancedRTBeamLimitingOpeningSequence, IonControlPointSequence)) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}
    GantryAngle: Attr[float | None, AnyDS | None] = type1c(0x300A011E, DS)  # if item(IonControlPointSequence) == 1 or changes(GantryAngle, IonControlPointSequence)
    GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A011F, CS)  # if item(IonControlPointSequence) == 1 or changes(GantryRotationDirection, IonControlPointSequence)
    GantryPitchAngle: Attr[float | None, AnyFD | None] = type2c(0x300A014A, FL)  # if item(IonControlPointSequence) == 1 or changes(GantryPitchAngle, IonControlPointSequence)
    GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = type2c(0x300A014C, CS)  # if item(IonControlPointSequence) == 1 or changes(GantryPitchRotationDirection, IonControlPointSequence)
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = type1c(0x300A0120, DS)  # if item(IonControlPointSequence) == 1 or changes(BeamLimitingDeviceAngle, IonControlPointSequence)
    BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0121, CS)  # if item(IonControlPointSequence) == 1 or changes(BeamLimitingDeviceRotationDirection, IonControlPointSequence)
    ScanSpotTuneID: str | None = type1c(0x300A0390, SH)  # if ScanMode in {MODULATED, MODULATED_SPEC}
    ScanSpotReorderingAllowed: Literal["ALLOWED", "NOT ALLOWED"] | None = type3(0x300A0395, CS)
    NumberOfScanSpotPositions: int | None = type1c(0x300A0392, IS)  # if ScanMode in {MODULATED, MODULATED_SPEC}
    ScanSpotPositionMap: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x300A0394, FL, "1-n")  # if ScanMode in {MODULATED, MODULATED_SPEC}
    ScanSpotMetersetWeights: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x300A0396, FL, "1-n")  # if ScanMode in {MODULATED, MODULATED_SPEC}
    ScanningSpotSize: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type3(0x300A0398, FL, "2")
    NumberOfPaintings: int | None = type1c(0x300A039A, IS)  # if ScanMode in {MODULATED, MODULATED_SPEC}
    PatientSupportAngle: Attr[float | None, AnyDS | None] = type1c(0x300A0122, DS)  # if item(IonControlPointSequence) == 1 or changes(PatientSupportAngle, IonControlPointSequence)
    PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0123, CS)  # if item(IonControlPointSequence) == 1 or changes(PatientSupportRotationDirection, IonControlPointSequence)
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = type2c(0x300A0140, FL)  # if item(IonControlPointSequence) == 1 or changes(TableTopPitchAngle, IonControlPointSequence)
    TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = type2c(0x300A0142, CS)  # if item(IonControlPointSequence) == 1 or changes(TableTopPitchRotationDirection, IonControlPointSequence)
    TableTopRollAngle: Attr[float | None, AnyFD | None] = type2c(0x300A0144, FL)  # if item(IonControlPointSequence) == 1 or changes(TableTopRollAngle, IonControlPointSequence)
    TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = type2c(0x300A0146, CS)  # if item(IonControlPointSequence) == 1 or changes(TableTopRollRotationDirection, IonControlPointSequence)
    HeadFixationAngle: Attr[float | None, AnyFD | None] = type3(0x300A0148, FL)
    ChairHeadFramePosition: Attr[float | None, AnyDS | None] = type3(0x300A0151, DS)
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = type2c(0x300A0128, DS)  # if item(IonControlPointSequence) == 1 or changes(TableTopVerticalPosition, IonControlPointSequence)
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = type2c(0x300A0129, DS)  # if item(IonControlPointSequence) == 1 or changes(TableTopLongitudinalPosition, IonControlPointSequence)
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = type2c(0x300A012A, DS)  # if item(IonControlPointSequence) == 1 or changes(TableTopLateralPosition, IonControlPointSequence)
    SnoutPosition: Attr[float | None, AnyFD | None] = type2c(0x300A030D, FL)  # if item(IonControlPointSequence) == 1 or changes(SnoutPosition, IonControlPointSequence)
    IsocenterPosition: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = type2c(0x300A012C, DS, "3")  # if item(IonControlPointSequence) == 1 or changes(IsocenterPosition, IonControlPointSequence)
    SurfaceEntryPoint: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = type3(0x300A012E, DS, "3")
    ExternalContourEntryPoint: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type3(0x300A0133, FL, "3")


@item
class RTIonBeamsReferencedDoseReferenceItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonControlPointSequence/ReferencedDoseReferenceSequence, PS3.3 C.8.8.25."""

    ReferencedDoseReferenceNumber: int = type1(0x300C0051, IS)
    CumulativeDoseReferenceCoefficient: Attr[float | None, AnyDS | None] = type2(0x300A010C, DS)


@item
class RTIonBeamsIonWedgePositionItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonControlPointSequence/IonWedgePositionSequence, PS3.3 C.8.8.25."""

    ReferencedWedgeNumber: int = type1(0x300C00C0, IS)
    WedgePosition: Literal["IN", "OUT"] = type1(0x300A0118, CS)
    WedgeThinEdgePosition: Attr[float | None, AnyFD | None] = type1c(0x300A00DB, FL)


@item
class RTIonBeamsRangeShifterSettingsItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonControlPointSequence/RangeShifterSettingsSequence, PS3.3 C.8.8.25."""

    ReferencedRangeShifterNumber: int = type1(0x300C0100, IS)
    RangeShifterSetting: str = type1(0x300A0362, LO)
    IsocenterToRangeShifterDistance: Attr[float | None, AnyFD | None] = type3(0x300A0364, FL)
    RangeShifterWaterEquivalentThickness: Attr[float | None, AnyFD | None] = type3(0x300A0366, FL)


@item
class RTIonBeamsLateralSpreadingDeviceSettingsItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonControlPointSequence/LateralSpreadingDeviceSettingsSequence, PS3.3 C.8.8.25."""

    ReferencedLateralSpreadingDeviceNumber: int = type1(0x300C0102, IS)
    LateralSpreadingDeviceSetting: str = type1(0x300A0372, LO)
    IsocenterToLateralSpreadingDeviceDistance: Attr[float | None, AnyFD | None] = type3(0x300A0374, FL)
    LateralSpreadingDeviceWaterEquivalentThickness: Attr[float | None, AnyFD | None] = type3(0x300A033C, FL)


@item
class RTIonBeamsRangeModulatorSettingsItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonControlPointSequence/RangeModulatorSettingsSequence, PS3.3 C.8.8.25."""

    ReferencedRangeModulatorNumber: int = type1(0x300C0104, IS)
    RangeModulatorGatingStartValue: Attr[float | None, AnyFD | None] = type1c(0x300A0382, FL)
    RangeModulatorGatingStopValue: Attr[float | None, AnyFD | None] = type1c(0x300A0384, FL)
    RangeModulatorGatingStartWaterEquivalentThickness: Attr[float | None, AnyFD | None] = type3(0x300A0386, FL)
    RangeModulatorGatingStopWaterEquivalentThickness: Attr[float | None, AnyFD | None] = type3(0x300A0388, FL)
    IsocenterToRangeModulatorDistance: Attr[float | None, AnyFD | None] = type3(0x300A038A, FL)
