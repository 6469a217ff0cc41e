"""RT Beams Session Record Module Attributes, PS3.3 C.8.8.21. Generated from table_C.8-57; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AT, CS, DA, DS, DT, FD, FL, IS, LO, PN, SH, SQ, ST, TM, UI, US, Item, item, numbered, type1, type1c, type2,
    type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyAT, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Date, DateTime, ListDS, ListFD, ListPN, OptCodes,
        OptSeq, PersonName, Seq, Tag, Time,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        ContentMacroItem,
        DeviceIdentificationItem,
        InterlockItem,
        PersonIdentificationItem,
        RTBeamLimitingDeviceDefinitionItem,
        RTBeamLimitingDeviceOpeningDefinitionItem,
        SOPInstanceReferenceItem,
    )


@item
class TreatmentSessionBeamItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence, PS3.3 C.8.8.21."""

    ReferencedBeamNumber: int | None = type3(0x300C0006, IS)
    BeamName: str | None = type3(0x300A00C2, LO)
    EntityLongLabel: str | None = type3(0x30100038, LO)
    BeamDescription: str | None = type3(0x300A00C3, ST)
    DefinitionSourceSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x00081156, SQ)
    BeamType: Literal["STATIC", "DYNAMIC"] = type1(0x300A00C4, CS)
    RadiationType: str = type1(0x300A00C6, CS)
    PrimaryFluenceModeSequence: OptSeq[RTBeamsSessionRecordPrimaryFluenceModeItem] = type3(0x30020050, SQ)
    HighDoseTechniqueType: str | None = type1c(0x300A00C7, CS)
    ReferencedVerificationImageSequence: OptSeq[ReferencedVerificationImageItem] = type3(0x300C0040, SQ)
    ReferencedMeasuredDoseReferenceSequence: OptSeq[RTBeamsSessionRecordReferencedMeasuredDoseReferenceItem] = type3(0x30080080, SQ)
    ReferencedCalculatedDoseReferenceSequence: OptSeq[RTBeamsSessionRecordReferencedCalculatedDoseReferenceItem] = type3(0x30080090, SQ)
    SourceAxisDistance: Attr[float | None, AnyDS | None] = type3(0x300A00B4, DS)
    EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO"] | None = type3(0x300800A3, CS)
    BeamLimitingDeviceLeafPairsSequence: OptSeq[RTBeamsSessionRecordBeamLimitingDeviceLeafPairsItem] = type1c(0x300800A0, SQ)  # if not present(EnhancedRTBeamLimitingDeviceDefinitionFlag) or (present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {NO})
    EnhancedRTBeamLimitingDeviceSequence: OptSeq[RTBeamLimitingDeviceDefinitionItem] = type1c(0x300800A1, SQ)  # if present(EnhancedRTBeamLimitingDeviceDefinitionFlag) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}
    ReferencedPatientSetupNumber: int | None = type3(0x300C006A, IS)
    NumberOfWedges: int = type1(0x300A00D0, IS)
    RecordedWedgeSequence: OptSeq[RTBeamsSessionRecordRecordedWedgeItem] = type1c(0x300800B0, SQ)  # if NumberOfWedges != 0
    NumberOfCompensators: int | None = type2(0x300A00E0, IS)
    RecordedCompensatorSequence: OptSeq[RTBeamsSessionRecordRecordedCompensatorItem] = type3(0x300800C0, SQ)
    NumberOfBoli: int | None = type2(0x300A00ED, IS)
    ReferencedBolusSequence: OptSeq[RTBeamsSessionRecordReferencedBolusItem] = type3(0x300C00B0, SQ)
    NumberOfBlocks: int | None = type2(0x300A00F0, IS)
    RecordedBlockSequence: OptSeq[RTBeamsSessionRecordRecordedBlockItem] = type3(0x300800D0, SQ)
    ApplicatorSequence: OptSeq[RTBeamsSessionRecordApplicatorItem] = type3(0x300A0107, SQ)
    GeneralAccessorySequence: OptSeq[RTBeamsSessionRecordGeneralAccessoryItem] = type3(0x300A0420, SQ)
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
    DoseCalibrationConditionsVerifiedFlag: Literal["YES", "NO"] | None = type3(0x300C0123, CS)
    DoseCalibrationConditionsSequence: OptSeq[RTBeamsSessionRecordDoseCalibrationConditionsItem] = type1c(0x300C0120, SQ)  # if present(DoseCalibrationConditionsVerifiedFlag) and DoseCalibrationConditionsVerifiedFlag in {YES} and not present(RadiationDeviceConfigurationAndCommissioningKeySequence)
    RadiationDeviceConfigurationAndCommissioningKeySequence: OptSeq[ContentMacroItem] = type1c(0x300A065A, SQ)  # if present(DoseCalibrationConditionsVerifiedFlag) and DoseCalibrationConditionsVerifiedFlag in {YES} and not present(DoseCalibrationConditionsSequence)
    InterlockSequence: OptSeq[InterlockItem] = type3(0x300A0740, SQ)
    SpecifiedTreatmentTime: Attr[float | None, AnyDS | None] = type3(0x3008003A, DS)
    DeliveredTreatmentTime: Attr[float | None, AnyDS | None] = type3(0x3008003B, DS)
    GatingBeamHoldTransitionSequence: OptSeq[GatingBeamHoldTransitionItem] = type3(0x300C0125, SQ)
    NumberOfControlPoints: int = type1(0x300A0110, IS)
    ControlPointDeliverySequence: Seq[ControlPointDeliveryItem] = type1(0x30080040, SQ)


@item
class RTBeamsSessionRecordPrimaryFluenceModeItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/PrimaryFluenceModeSequence, PS3.3 C.8.8.21."""

    FluenceMode: Literal["STANDARD", "NON_STANDARD"] = type1(0x30020051, CS)
    FluenceModeID: str | None = type1c(0x30020052, SH)  # if FluenceMode in {NON_STANDARD}


@item
class ReferencedVerificationImageItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ReferencedVerificationImageSequence, PS3.3 C.8.8.21."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    StartMeterset: Attr[float | None, AnyDS | None] = type3(0x30080078, DS)
    EndMeterset: Attr[float | None, AnyDS | None] = type3(0x3008007A, DS)


@item
class RTBeamsSessionRecordReferencedMeasuredDoseReferenceItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ReferencedMeasuredDoseReferenceSequence, PS3.3 C.8.8.21."""

    ReferencedDoseReferenceNumber: int | None = type1c(0x300C0051, IS)  # if not present(ReferencedMeasuredDoseReferenceNumber)
    ReferencedMeasuredDoseReferenceNumber: int | None = type1c(0x30080082, IS)  # if not present(ReferencedDoseReferenceNumber)
    MeasuredDoseValue: Attr[float, AnyDS] = type1(0x30080016, DS)


@item
class RTBeamsSessionRecordReferencedCalculatedDoseReferenceItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ReferencedCalculatedDoseReferenceSequence, PS3.3 C.8.8.21."""

    ReferencedDoseReferenceNumber: int | None = type1c(0x300C0051, IS)  # if not present(ReferencedCalculatedDoseReferenceNumber)
    ReferencedCalculatedDoseReferenceNumber: int | None = type1c(0x30080092, IS)  # if not present(ReferencedDoseReferenceNumber)
    CalculatedDoseReferenceDoseValue: Attr[float, AnyDS] = type1(0x30080076, DS)


@item
class RTBeamsSessionRecordBeamLimitingDeviceLeafPairsItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/BeamLimitingDeviceLeafPairsSequence, PS3.3 C.8.8.21."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = type1(0x300A00B8, CS)
    NumberOfLeafJawPairs: int = type1(0x300A00BC, IS)


@item
class RTBeamsSessionRecordRecordedWedgeItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/RecordedWedgeSequence, PS3.3 C.8.8.21."""

    WedgeNumber: int | None = type3(0x300A00D2, IS)
    WedgeType: str | None = type2(0x300A00D3, CS)
    WedgeID: str | None = type3(0x300A00D4, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    WedgeAngle: int | None = type3(0x300A00D5, IS)
    WedgeOrientation: Attr[float | None, AnyDS | None] = type3(0x300A00D8, DS)


@item
class RTBeamsSessionRecordRecordedCompensatorItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/RecordedCompensatorSequence, PS3.3 C.8.8.21."""

    ReferencedCompensatorNumber: int = type1(0x300C00D0, IS)
    CompensatorType: str | None = type2(0x300A00EE, CS)
    CompensatorID: str | None = type3(0x300A00E5, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    CompensatorTrayID: str | None = type3(0x300A00EF, SH)
    TrayAccessoryCode: str | None = type3(0x300A0355, LO)


@item
class RTBeamsSessionRecordReferencedBolusItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ReferencedBolusSequence, PS3.3 C.8.8.21."""

    ReferencedROINumber: int = type1(0x30060084, IS)
    BolusID: str | None = type3(0x300A00DC, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)


@item
class RTBeamsSessionRecordRecordedBlockItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/RecordedBlockSequence, PS3.3 C.8.8.21."""

    BlockTrayID: str | None = type3(0x300A00F5, SH)
    TrayAccessoryCode: str | None = type3(0x300A0355, LO)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    ReferencedBlockNumber: int | None = type3(0x300C00E0, IS)
    BlockName: str | None = type2(0x300A00FE, LO)


@item
class RTBeamsSessionRecordApplicatorItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ApplicatorSequence, PS3.3 C.8.8.21."""

    ApplicatorID: str = type1(0x300A0108, SH)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    ApplicatorType: str = type1(0x300A0109, CS)
    ApplicatorGeometrySequence: OptSeq[RTBeamsSessionRecordApplicatorGeometryItem] = type3(0x300A0431, SQ)
    SourceToApplicatorMountingPositionDistance: Attr[float | None, AnyFD | None] = type3(0x300A0436, FL)
    ApplicatorDescription: str | None = type3(0x300A010A, LO)


@item
class RTBeamsSessionRecordApplicatorGeometryItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ApplicatorSequence/ApplicatorGeometrySequence, PS3.3 C.8.8.21."""

    ApplicatorApertureShape: str = type1(0x300A0432, CS)
    ApplicatorOpening: Attr[float | None, AnyFD | None] = type1c(0x300A0433, FL)  # if ApplicatorApertureShape in {SYM_SQUARE, SYM_CIRCULAR}
    ApplicatorOpeningX: Attr[float | None, AnyFD | None] = type1c(0x300A0434, FL)  # if ApplicatorApertureShape in {SYM_RECTANGLE}
    ApplicatorOpeningY: Attr[float | None, AnyFD | None] = type1c(0x300A0435, FL)  # if ApplicatorApertureShape in {SYM_RECTANGLE}


@item
class RTBeamsSessionRecordGeneralAccessoryItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/GeneralAccessorySequence, PS3.3 C.8.8.21."""

    GeneralAccessoryNumber: int = numbered(0x300A0424, IS)
    GeneralAccessoryID: str = type1(0x300A0421, SH)
    GeneralAccessoryDescription: str | None = type3(0x300A0422, ST)
    GeneralAccessoryType: str | None = type3(0x300A0423, CS)
    AccessoryCode: str | None = type3(0x300A00F9, LO)
    SourceToGeneralAccessoryDistance: Attr[float | None, AnyFD | None] = type3(0x300A0425, FL)


@item
class RTBeamsSessionRecordDoseCalibrationConditionsItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/DoseCalibrationConditionsSequence, PS3.3 C.8.8.21."""

    AbsorbedDoseToMetersetRatio: Attr[float, AnyFD] = type1(0x300C0121, FD)
    DelineatedRadiationFieldSize: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x300C0122, FD, "2")
    CalibrationReferencePointDepth: Attr[float, AnyFD] = type1(0x300C0124, FD)
    SourceToSurfaceDistance: Attr[float, AnyDS] = type1(0x300A0130, DS)
    CalibrationDateTime: Attr[DateTime | None, AnyDT | None] = type2(0x00181203, DT)


@item
class GatingBeamHoldTransitionItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/GatingBeamHoldTransitionSequence, PS3.3 C.8.8.21."""

    BeamHoldTransition: Literal["HOLD", "RESTART"] = type1(0x300C0126, CS)
    BeamHoldTransitionTriggerSource: Literal["USER", "DEVICE"] | None = type3(0x300C0129, CS)
    BeamHoldTransitionDateTime: Attr[DateTime, AnyDT] = type1(0x300C0127, DT)
    BeamHoldOriginatingDeviceSequence: OptSeq[DeviceIdentificationItem] = type1c(0x300C0128, SQ)


@item
class ControlPointDeliveryItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ControlPointDeliverySequence, PS3.3 C.8.8.21."""

    ReferencedControlPointIndex: int | None = type3(0x300C00F0, IS)
    TreatmentControlPointDate: Attr[Date, AnyDA] = type1(0x30080024, DA)
    TreatmentControlPointTime: Attr[Time, AnyTM] = type1(0x30080025, TM)
    SpecifiedMeterset: Attr[float | None, AnyDS | None] = type2(0x30080042, DS)
    DeliveredMeterset: Attr[float, AnyDS] = type1(0x30080044, DS)
    DoseRateSet: Attr[float | None, AnyDS | None] = type2(0x300A0115, DS)
    DoseRateDelivered: Attr[float | None, AnyDS | None] = type2(0x30080048, DS)
    NominalBeamEnergy: Attr[float | None, AnyDS | None] = type3(0x300A0114, DS)
    NominalBeamEnergyUnit: str | None = type1c(0x300A0015, CS)  # if present(NominalBeamEnergy)
    WedgePositionSequence: OptSeq[RTBeamsSessionRecordWedgePositionItem] = type3(0x300A0116, SQ)
    BeamLimitingDevicePositionSequence: OptSeq[RTBeamsSessionRecordBeamLimitingDevicePositionItem] = type1c(0x300A011A, SQ)  # if (item(ControlPointDeliverySequence) == 1 or changes(BeamLimitingDevicePositionSequence, ControlPointDeliverySequence)) and (not present(EnhancedRTBeamLimitingDeviceDefinitionFlag) or EnhancedRTBeamLimitingDeviceDefinitionFlag in {NO})
    EnhancedRTBeamLimitingOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = type2c(0x300800A2, SQ)  # if (item(ControlPointDeliverySequence) == 1 or changes(EnhancedRTBeamLimitingOpeningSequence, ControlPointDeliverySequence)) and EnhancedRTBeamLimitingDeviceDefinitionFlag in {YES}
    GantryAngle: Attr[float | None, AnyDS | None] = type1c(0x300A011E, DS)  # if item(ControlPointDeliverySequence) == 1 or changes(GantryAngle, ControlPointDeliverySequence)
    GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A011F, CS)  # if item(ControlPointDeliverySequence) == 1 or changes(GantryRotationDirection, ControlPointDeliverySequence)
    GantryPitchAngle: Attr[float | None, AnyFD | None] = type3(0x300A014A, FL)
    GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = type3(0x300A014C, CS)
    BeamStopperPosition: Literal["EXTENDED", "RETRACTED", "UNKNOWN"] | None = type3(0x30080230, CS)
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = type1c(0x300A0120, DS)  # if item(ControlPointDeliverySequence) == 1 or changes(BeamLimitingDeviceAngle, ControlPointDeliverySequence)
    BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0121, CS)  # if item(ControlPointDeliverySequence) == 1 or changes(BeamLimitingDeviceRotationDirection, ControlPointDeliverySequence)
    PatientSupportAngle: Attr[float | None, AnyDS | None] = type1c(0x300A0122, DS)  # if item(ControlPointDeliverySequence) == 1 or changes(PatientSupportAngle, ControlPointDeliverySequence)
    PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0123, CS)  # if item(ControlPointDeliverySequence) == 1 or changes(PatientSupportRotationDirection, ControlPointDeliverySequence)
    TableTopEccentricAxisDistance: Attr[float | None, AnyDS | None] = type3(0x300A0124, DS)
    TableTopEccentricAngle: Attr[float | None, AnyDS | None] = type1c(0x300A0125, DS)  # if item(ControlPointDeliverySequence) == 1 or changes(TableTopEccentricAngle, ControlPointDeliverySequence)
    TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0126, CS)  # if item(ControlPointDeliverySequence) == 1 or changes(TableTopEccentricRotationDirection, ControlPointDeliverySequence)
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = type1c(0x300A0140, FL)  # if (not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopPitchAngle, ControlPointSequence) and not item(ControlPointSequence) == 1)
    TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0142, CS)  # if (not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopPitchRotationDirection, ControlPointSequence) and not item(ControlPointSequence) == 1)
    TableTopRollAngle: Attr[float | None, AnyFD | None] = type1c(0x300A0144, FL)  # if (not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopRollAngle, ControlPointSequence) and not item(ControlPointSequence) == 1)
    TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = type1c(0x300A0146, CS)  # if (not_checkable(real-world) and item(ControlPointSequence) == 1) or (not_checkable(real-world) and changes(TableTopRollRotationDirection, ControlPointSequence) and not item(ControlPointSequence) == 1)
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = type2c(0x300A0128, DS)  # if item(ControlPointDeliverySequence) == 1 or changes(TableTopVerticalPosition, ControlPointDeliverySequence)
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = type2c(0x300A0129, DS)  # if item(ControlPointDeliverySequence) == 1 or changes(TableTopLongitudinalPosition, ControlPointDeliverySequence)
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = type2c(0x300A012A, DS)  # if item(ControlPointDeliverySequence) == 1 or changes(TableTopLateralPosition, ControlPointDeliverySequence)
    CorrectedParameterSequence: OptSeq[RTBeamsSessionRecordCorrectedParameterItem] = type3(0x30080068, SQ)
    OverrideSequence: OptSeq[RTBeamsSessionRecordOverrideItem] = type3(0x30080060, SQ)


@item
class RTBeamsSessionRecordWedgePositionItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ControlPointDeliverySequence/WedgePositionSequence, PS3.3 C.8.8.21."""

    ReferencedWedgeNumber: int = type1(0x300C00C0, IS)
    WedgePosition: Literal["IN", "OUT"] = type1(0x300A0118, CS)


@item
class RTBeamsSessionRecordBeamLimitingDevicePositionItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ControlPointDeliverySequence/BeamLimitingDevicePositionSequence, PS3.3 C.8.8.21."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = type1(0x300A00B8, CS)
    LeafJawPositions: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x300A011C, DS, "2-2n")


@item
class RTBeamsSessionRecordCorrectedParameterItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ControlPointDeliverySequence/CorrectedParameterSequence, PS3.3 C.8.8.21."""

    ParameterSequencePointer: Attr[Tag, AnyAT] = type1(0x30080061, AT)
    ParameterItemIndex: int = type1(0x30080063, IS)
    ParameterPointer: Attr[Tag, AnyAT] = type1(0x30080065, AT)
    CorrectionValue: Attr[float, AnyFD] = type1(0x3008006A, FL)


@item
class RTBeamsSessionRecordOverrideItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ControlPointDeliverySequence/OverrideSequence, PS3.3 C.8.8.21."""

    OverrideParameterPointer: Attr[Tag | None, AnyAT | None] = type2(0x30080062, AT)
    ParameterSequencePointer: Attr[Tag | None, AnyAT | None] = type3(0x30080061, AT)
    ParameterItemIndex: int | None = type3(0x30080063, IS)
    ParameterValueNumber: int | None = type3(0x30080067, US)
    OperatorsName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type2(0x00081070, PN, "1-n")
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00081072, SQ)
    OverrideReason: str | None = type3(0x30080066, ST)
