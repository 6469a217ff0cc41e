"""RT Ion Beams Session Record Module Attributes, PS3.3 C.8.8.26. Generated from table_C.8.8.26-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AT, CS, DA, DS, FL, IS, LO, PN, SH, SQ, SS, ST, TM, US, Item, item, numbered, type1, type1c, type2, type2c,
    type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyAT, AnyDA, AnyDS, AnyFD, AnyPN, AnyTM, Attr, Date, ListFD, ListPN, OptCodes, OptSeq, PersonName, Seq, Tag,
        Time,
    )
    from dicomstd.items import (
        BeamLimitingDevicePositionBeamLimitingDevicePositionItem,
        CodeSequenceItem,
        InterlockItem,
        PersonIdentificationItem,
        RTBeamLimitingDeviceDefinitionItem,
        RTBeamLimitingDeviceOpeningDefinitionItem,
        SOPInstanceReferenceItem,
    )


@item
class TreatmentSessionIonBeamItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence, PS3.3 C.8.8.26."""

    ReferencedBeamNumber: int = type1(0x300C0006, IS)
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
    ReferencedToleranceTableNumber: int | None = type3(0x300C00A0, IS)
    EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO"] | None = type3(0x300800A3, CS)
    BeamLimitingDeviceLeafPairsSequence: OptSeq[RTIonBeamsSessionRecordBeamLimitingDeviceLeafPairsItem] = type3(0x300800A0, SQ)
    EnhancedRTBeamLimitingDeviceSequence: OptSeq[RTBeamLimitingDeviceDefinitionItem] = type1c(0x300800A1, SQ)  # if present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}
    ReferencedPatientSetupNumber: int | None = type3(0x300C006A, IS)
    ReferencedVerificationImageSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x300C0040, SQ)
    ReferencedMeasuredDoseReferenceSequence: OptSeq[RTIonBeamsSessionRecordReferencedMeasuredDoseReferenceItem] = type3(0x30080080, SQ)
    ReferencedCalculatedDoseReferenceSequence: OptSeq[RTIonBeamsSessionRecordReferencedCalculatedDoseReferenceItem] = type3(0x30080090, SQ)
    NumberOfWedges: int = type1(0x300A00D0, IS)
    RecordedWedgeSequence: OptSeq[RTIonBeamsSessionRecordRecordedWedgeItem] = type1c(0x300800B0, SQ)  # if NumberOfWedges != 0
    NumberOfCompensators: int = type1(0x300A00E0, IS)
    RecordedCompensatorSequence: OptSeq[RTIonBeamsSessionRecordRecordedCompensatorItem] = type1c(0x300800C0, SQ)  # if NumberOfCompensators != 0
    NumberOfBoli: int = type1(0x300A00ED, IS)
    ReferencedBolusSequence: OptSeq[RTIonBeamsSessionRecordReferencedBolusItem] = type1c(0x300C00B0, SQ)  # if NumberOfBoli != 0
    NumberOfBlocks: int = type1(0x300A00F0, IS)
    RecordedBlockSequence: OptSeq[RTIonBeamsSessionRecordRecordedBlockItem] = type1c(0x300800D0, SQ)  # if NumberOfBlocks != 0
    RecordedSnoutSequence: OptSeq[RecordedSnoutItem] = type1c(0x300800F0, SQ)
    ApplicatorSequence: OptSeq[RTIonBeamsSessionRecordApplicatorItem] = type1c(0x300A0107, SQ)
    GeneralAccessorySequence: OptSeq[RTIonBeamsSessionRecordGeneralAccessoryItem] = type3(0x300A0420, SQ)
    NumberOfRangeShifters: int = type1(0x300A0312, IS)
    RecordedRangeShifterSequence: OptSeq[RecordedRangeShifterItem] = type1c(0x300800F2, SQ)  # if NumberOfRangeShifters != 0
    NumberOfLateralSpreadingDevices: int = type1(0x300A0330, IS)
    RecordedLateralSpreadingDeviceSequence: OptSeq[RecordedLateralSpreadingDeviceItem] = type1c(0x300800F4, SQ)  # if NumberOfLateralSpreadingDevices != 0
    NumberOfRangeModulators: int = type1(0x300A0340, IS)
    RecordedRangeModulatorSequence: OptSeq[RecordedRangeModulatorItem] = type1c(0x300800F6, SQ)  # if NumberOfRangeModulators != 0
    PatientSupportType: str = type1(0x300A0350, CS)
    PatientSupportID: str | None = type3(0x300A0352, SH)
    PatientSupportAccessoryCode: str | None = type3(0x300A0354, LO)
    FixationLightAzimuthalAngle: Attr[float | None, AnyFD | None] = type3(0x300A0356, FL)
    FixationLightPolarAngle: Attr[float | None, AnyFD | None] = type3(0x300A0358, FL)
    FixationEye: Literal["L", "R"] | None = type3(0x300A0150, CS)
    CurrentFractionNumber: int | None = type2(0x30080022, IS)
    TreatmentDeliveryType: str | None = type2(0x300A00CE, CS)
    TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] = type1(0x3008002A, CS)
    RTTreatmentTerminationReasonCodeSequence: OptCodes[CodeSequenceItem] = type3(0x300A0715, SQ)
    MachineSpecificTreatmentTerminationCodeSequence: OptCodes[CodeSequenceItem] = type3(0x300A0716, SQ)
    TreatmentTerminationDescription: str | None = type3(0x300A0730, ST)
    TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"] | None = type2(0x3008002C, CS)
    SpecifiedPrimaryMeterset: Attr[float | None, AnyDS | None] = type3(0x30080032, DS)
    SpecifiedSecondaryMeterset: Attr[float | None, AnyDS | None] = type3(0x30080033, DS)
    DeliveredPrimaryMeterset: Attr[float | None, AnyDS | None] = type3(0x30080036, DS)
    DeliveredSecondaryMeterset: Attr[float | None, AnyDS | None] = type3(0x30080037, DS)
    SpecifiedTreatmentTime: Attr[float | None, AnyDS | None] = type3(0x3008003A, DS)
    DeliveredTreatmentTime: Attr[float | None, AnyDS | None] = type3(0x3008003B, DS)
    DeliveredDepthDoseParametersSequence: OptSeq[DeliveredDepthDoseParametersItem] = type3(0x300A0506, SQ)
    NumberOfControlPoints: int = type1(0x300A0110, IS)
    IonControlPointDeliverySequence: Seq[IonControlPointDeliveryItem] = type1(0x30080041, SQ)
    InterlockSequence: OptSeq[InterlockItem] = type3(0x300A0740, SQ)


@item
class RTIonBeamsSessionRecordBeamLimitingDeviceLeafPairsItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/BeamLimitingDeviceLeafPairsSequence, PS3.3 C.8.8.26."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = type1(0x300A00B8, CS)
    NumberOfLeafJawPairs: int = type1(0x300A00BC, IS)


@item
class RTIonBeamsSessionRecordReferencedMeasuredDoseReferenceItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/ReferencedMeasuredDoseReferenceSequence, PS3.3 C.8.8.26."""

    ReferencedDoseReferenceNumber: int | None = type1c(0x300C0051, IS)  # if not present(ReferencedMeasuredDoseReferenceNumber)
    ReferencedMeasuredDoseReferenceNumber: int | None = type1c(0x30080082, IS)  # if not present(ReferencedDoseReferenceNumber)
    MeasuredDoseValue: Attr[float, AnyDS] = type1(0x30080016, DS)


@item
class RTIonBeamsSessionRecordReferencedCalculatedDoseReferenceItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/ReferencedCalculatedDoseReferenceSequence, PS3.3 C.8.8.26."""

    ReferencedDoseReferenceNumber: int | None = type1c(0x300C0051, IS)  # if not present(ReferencedCalculatedDoseReferenceNumber)
    ReferencedCalculatedDoseReferenceNumber: int | None = type1c(0x30080092, IS)  # if not present(ReferencedDoseReferenceNumber)
    CalculatedDoseReferenceDoseValue: Attr[float, AnyDS] = type1(0x30080076, DS)


@item
class RTIonBeamsSessionRecordRecordedWedgeItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedWedgeSequence, PS3.3 C.8.8.26."""

    WedgeNumber: int = numbered(0x300A00D2, IS)
    WedgeType: str | None = type2(0x300A00D3, CS)
    WedgeID: str | None = type3(0x300A00D4, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    WedgeAngle: int | None = type2(0x300A00D5, IS)
    WedgeOrientation: Attr[float | None, AnyDS | None] = type2(0x300A00D8, DS)


@item
class RTIonBeamsSessionRecordRecordedCompensatorItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedCompensatorSequence, PS3.3 C.8.8.26."""

    ReferencedCompensatorNumber: int = type1(0x300C00D0, IS)
    CompensatorID: str | None = type3(0x300A00E5, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class RTIonBeamsSessionRecordReferencedBolusItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/ReferencedBolusSequence, PS3.3 C.8.8.26."""

    ReferencedROINumber: int = type1(0x30060084, IS)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class RTIonBeamsSessionRecordRecordedBlockItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedBlockSequence, PS3.3 C.8.8.26."""

    BlockTrayID: str | None = type3(0x300A00F5, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    ReferencedBlockNumber: int = type1(0x300C00E0, IS)
    BlockName: str | None = type3(0x300A00FE, LO)
    NumberOfBlockSlabItems: int | None = type3(0x300A0440, IS)
    RecordedBlockSlabSequence: OptSeq[RecordedBlockSlabItem] = type1c(0x300800D1, SQ)  # if present(NumberOfBlockSlabItems) and NumberOfBlockSlabItems > 0


@item
class RecordedBlockSlabItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedBlockSequence/RecordedBlockSlabSequence, PS3.3 C.8.8.26."""

    BlockSlabNumber: int = numbered(0x300A0443, US)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class RecordedSnoutItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedSnoutSequence, PS3.3 C.8.8.26."""

    SnoutID: str = type1(0x300A030F, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class RTIonBeamsSessionRecordApplicatorItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/ApplicatorSequence, PS3.3 C.8.8.26."""

    ApplicatorID: str = type1(0x300A0108, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    ApplicatorType: str = type1(0x300A0109, CS)
    ApplicatorDescription: str | None = type3(0x300A010A, LO)


@item
class RTIonBeamsSessionRecordGeneralAccessoryItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/GeneralAccessorySequence, PS3.3 C.8.8.26."""

    GeneralAccessoryNumber: int = numbered(0x300A0424, IS)
    GeneralAccessoryID: str = type1(0x300A0421, SH)
    GeneralAccessoryDescription: str | None = type3(0x300A0422, ST)
    GeneralAccessoryType: str | None = type3(0x300A0423, CS)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class RecordedRangeShifterItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedRangeShifterSequence, PS3.3 C.8.8.26."""

    ReferencedRangeShifterNumber: int = type1(0x300C0100, IS)
    RangeShifterID: str = type1(0x300A0318, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class RecordedLateralSpreadingDeviceItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedLateralSpreadingDeviceSequence, PS3.3 C.8.8.26."""

    ReferencedLateralSpreadingDeviceNumber: int = type1(0x300C0102, IS)
    LateralSpreadingDeviceID: str = type1(0x300A0336, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class RecordedRangeModulatorItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedRangeModulatorSequence, PS3.3 C.8.8.26."""

    ReferencedRangeModulatorNumber: int = type1(0x300C0104, IS)
    RangeModulatorID: str = type1(0x300A0346, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    RangeModulatorType: str = type1(0x300A0348, CS)
    BeamCurrentModulationID: str | None = type1c(0x300A034C, SH)  # if RangeModulatorType in {WHL_MODWEIGHTS}


@item
class DeliveredDepthDoseParametersItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/DeliveredDepthDoseParametersSequence, PS3.3 C.8.8.26."""

    DeliveredReferenceDoseDefinition: str = type1(0x300A0511, CS)
    DeliveredDistalDepth: Attr[float, AnyFD] = type1(0x300A0508, FL)
    DeliveredDistalDepthFraction: Attr[float, AnyFD] = type1(0x300A0507, FL)
    DeliveredNominalRangeModulatedRegionDepths: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x300A0510, FL, "2")  # if DeliveredReferenceDoseDefinition in {CENTER}
    DeliveredNominalRangeModulationFractions: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x300A0509, FL, "2")  # if present(DeliveredNominalRangeModulatedRegionDepths)


@item
class IonControlPointDeliveryItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence, PS3.3 C.8.8.26."""

    ReferencedControlPointIndex: int = type1(0x300C00F0, IS)
    TreatmentControlPointDate: Attr[Date, AnyDA] = type1(0x30080024, DA)
    TreatmentControlPointTime: Attr[Time, AnyTM] = type1(0x30080025, TM)
    SpecifiedMeterset: Attr[float | None, AnyDS | None] = type2(0x30080042, DS)
    DeliveredMeterset: Attr[float, AnyDS] = type1(0x30080044, DS)
    MetersetRateSet: Attr[float | None, AnyFD | None] = type3(0x30080045, FL)
    MetersetRateDelivered: Attr[float | None, AnyFD | None] = type3(0x30080046, FL)
    NominalBeamEnergy: Attr[float | None, AnyDS | None] = type1c(0x300A0114, DS)  # if (item(IonControlPointDeliverySequence) == 1 or changes(NominalBeamEnergy, IonControlPointDeliverySequence)) and not present(KVP)
    KVP: Attr[float | None, AnyDS | None] = type1c(0x00180060, DS)  # if (item(IonControlPointDeliverySequence) == 1 or changes(KVP, IonControlPointDeliverySequence)) and not present(NominalBeamEnergy)
    IonWedgePositionSequence: OptSeq[RTIonBeamsSessionRecordIonWedgePositionItem] = type1c(0x300A03AC, SQ)  # if (item(IonControlPointDeliverySequence) == 1 and NumberOfWedges != 0) or (not item(IonControlPointDeliverySequence) == 1 and (changes(WedgePosition, IonControlPointDeliverySequence) or changes(WedgeThinEdgePosition, IonControlPointDeliverySequence)))
    BeamLimitingDevicePositionSequence: OptSeq[BeamLimitingDevicePositionBeamLimitingDevicePositionItem] = type1c(0x300A011A, SQ)
    EnhancedRTBeamLimitingOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = type1c(0x300800A2, SQ)  # if (item(IonControlPointDeliverySequence) == 1 or changes(EnhancedRTBeamLimitingOpeningSequence, IonControlPointDeliverySequence)) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}
    RangeShifterSettingsSequence: OptSeq[RTIonBeamsSessionRecordRangeShifterSettingsItem] = type1c(0x300A0360, SQ)  # if (item(IonControlPointDeliverySequence) == 1 or changes(RangeShifterSetting, IonControlPointDeliverySequence)) and NumberOfRangeShifters != 0
    LateralSpreadingDeviceSettingsSequence: OptSeq[RTIonBeamsSessionRecordLateralSpreadingDeviceSettingsItem] = type1c(0x300A0370, SQ)  # if (item(IonControlPointDeliverySequence) == 1 or changes(LateralSpreadingDeviceSetting, IonControlPointDeliverySequence)) and NumberOfLateralSpreadingDevices != 0
    RangeModulatorSettingsSequence: OptSeq[RTIonBeamsSessionRecordRangeModulatorSettingsItem] = type1c(0x300A0380, SQ)  # if item(IonControlPointDeliverySequence) == 1 or (changes(RangeModulatorSettingsSequence, IonControlPointDeliverySequence) and NumberOfRangeModulators != 0)
    GantryAngle: Attr[float | None, AnyDS | None] = type1c(0x300A011E, DS)  # if item(IonControlPointDeliverySequence) == 1 or changes(GantryAngle, IonControlPointDeliverySequence)
    GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A011F, CS)  # if item(IonControlPointDeliverySequence) == 1 or changes(GantryRotationDirection, IonControlPointDeliverySequence)
    GantryPitchAngle: Attr[float | None, AnyFD | None] = type2c(0x300A014A, FL)  # if item(ControlPointSequence) == 1 or changes(GantryPitchAngle, ControlPointSequence)
    GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = type2c(0x300A014C, CS)  # if item(ControlPointSequence) == 1 or changes(GantryPitchRotationDirection, ControlPointSequence)
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = type1c(0x300A0120, DS)  # if item(IonControlPointDeliverySequence) == 1 or changes(BeamLimitingDeviceAngle, IonControlPointDeliverySequence)
    BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0121, CS)  # if item(IonControlPointDeliverySequence) == 1 or changes(BeamLimitingDeviceRotationDirection, IonControlPointDeliverySequence)
    ScanSpotTuneID: str | None = type1c(0x300A0390, SH)  # if ScanMode in {MODULATED, MODULATED_SPEC}
    NumberOfScanSpotPositions: int | None = type1c(0x300A0392, IS)  # if ScanMode in {MODULATED, MODULATED_SPEC}
    ScanSpotPositionMap: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x300A0394, FL, "1-n")  # if ScanMode in {MODULATED, MODULATED_SPEC}
    ScanSpotMetersetsDelivered: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x30080047, FL, "1-n")  # if ScanMode in {MODULATED, MODULATED_SPEC}
    ScanSpotTimeOffset: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type3(0x300A038F, FL, "1-n")
    ScanSpotSizesDelivered: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type3(0x300A0399, FL, "2-2n")
    NumberOfPaintings: int | None = type1c(0x300A039A, IS)  # if ScanMode in {MODULATED, MODULATED_SPEC}
    ScanSpotReordered: Literal["YES", "NO"] | None = type3(0x300A0393, CS)
    ScanSpotPrescribedIndices: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x300A0391, IS, "1-n")  # if ScanSpotReordered in {YES}
    PatientSupportAngle: Attr[float | None, AnyDS | None] = type1c(0x300A0122, DS)  # if item(IonControlPointDeliverySequence) == 1 or changes(PatientSupportAngle, IonControlPointDeliverySequence)
    PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0123, CS)  # if item(IonControlPointDeliverySequence) == 1 or changes(PatientSupportRotationDirection, IonControlPointDeliverySequence)
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = type2c(0x300A0140, FL)  # if item(ControlPointSequence) == 1 or changes(TableTopPitchAngle, ControlPointSequence)
    TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = type2c(0x300A0142, CS)  # if item(ControlPointSequence) == 1 or changes(TableTopPitchRotationDirection, ControlPointSequence)
    TableTopRollAngle: Attr[float | None, AnyFD | None] = type2c(0x300A0144, FL)  # if item(ControlPointSequence) == 1 or changes(TableTopRollAngle, ControlPointSequence)
    TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = type2c(0x300A0146, CS)  # if item(ControlPointSequence) == 1 or changes(TableTopRollRotationDirection, ControlPointSequence)
    HeadFixationAngle: Attr[float | None, AnyFD | None] = type3(0x300A0148, FL)
    ChairHeadFramePosition: Attr[float | None, AnyDS | None] = type3(0x300A0151, DS)
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = type2c(0x300A0128, DS)  # if item(IonControlPointDeliverySequence) == 1 or changes(TableTopVerticalPosition, IonControlPointDeliverySequence)
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = type2c(0x300A0129, DS)  # if item(IonControlPointDeliverySequence) == 1 or changes(TableTopLongitudinalPosition, IonControlPointDeliverySequence)
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = type2c(0x300A012A, DS)  # if item(IonControlPointDeliverySequence) == 1 or changes(TableTopLateralPosition, IonControlPointDeliverySequence)
    SnoutPosition: Attr[float | None, AnyFD | None] = type2c(0x300A030D, FL)  # if item(IonControlPointDeliverySequence) == 1 or changes(SnoutPosition, IonControlPointDeliverySequence)
    CorrectedParameterSequence: OptSeq[RTIonBeamsSessionRecordCorrectedParameterItem] = type3(0x30080068, SQ)
    OverrideSequence: OptSeq[RTIonBeamsSessionRecordOverrideItem] = type3(0x30080060, SQ)


@item
class RTIonBeamsSessionRecordIonWedgePositionItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence/IonWedgePositionSequence, PS3.3 C.8.8.26."""

    ReferencedWedgeNumber: int = type1(0x300C00C0, IS)
    WedgePosition: Literal["IN", "OUT"] = type1(0x300A0118, CS)
    WedgeThinEdgePosition: Attr[float | None, AnyFD | None] = type1c(0x300A00DB, FL)


@item
class RTIonBeamsSessionRecordRangeShifterSettingsItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence/RangeShifterSettingsSequence, PS3.3 C.8.8.26."""

    ReferencedRangeShifterNumber: int = type1(0x300C0100, IS)
    RangeShifterSetting: str = type1(0x300A0362, LO)


@item
class RTIonBeamsSessionRecordLateralSpreadingDeviceSettingsItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence/LateralSpreadingDeviceSettingsSequence, PS3.3 C.8.8.26."""

    ReferencedLateralSpreadingDeviceNumber: int = type1(0x300C0102, IS)
    LateralSpreadingDeviceSetting: str = type1(0x300A0372, LO)


@item
class RTIonBeamsSessionRecordRangeModulatorSettingsItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence/RangeModulatorSettingsSequence, PS3.3 C.8.8.26."""

    ReferencedRangeModulatorNumber: int = type1(0x300C0104, IS)
    RangeModulatorGatingStartValue: Attr[float | None, AnyFD | None] = type1c(0x300A0382, FL)
    RangeModulatorGatingStopValue: Attr[float | None, AnyFD | None] = type1c(0x300A0384, FL)


@item
class RTIonBeamsSessionRecordCorrectedParameterItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence/CorrectedParameterSequence, PS3.3 C.8.8.26."""

    ParameterSequencePointer: Attr[Tag, AnyAT] = type1(0x30080061, AT)
    ParameterItemIndex: int = type1(0x30080063, IS)
    ParameterPointer: Attr[Tag, AnyAT] = type1(0x30080065, AT)
    CorrectionValue: Attr[float, AnyFD] = type1(0x3008006A, FL)


@item
class RTIonBeamsSessionRecordOverrideItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence/OverrideSequence, PS3.3 C.8.8.26."""

    ParameterSequencePointer: Attr[Tag, AnyAT] = type1(0x30080061, AT)
    OverrideParameterPointer: Attr[Tag, AnyAT] = type1(0x30080062, AT)
    ParameterItemIndex: int = type1(0x30080063, IS)
    ParameterValueNumber: int | None = type3(0x30080067, US)
    OperatorsName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type2(0x00081070, PN, "1-n")
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00081072, SQ)
    OverrideReason: str | None = type3(0x30080066, ST)
