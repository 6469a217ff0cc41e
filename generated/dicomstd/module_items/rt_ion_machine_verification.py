"""RT Ion Machine Verification Module Attributes, PS3.3 C.31.3. Generated from table_C.31-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FL, IS, LO, SH, SQ, SS, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListDS, OptSeq


@item
class IonMachineVerificationItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence, PS3.3 C.31.3."""

    IonControlPointVerificationSequence: OptSeq[IonControlPointVerificationItem] = untyped(0x0074104E, SQ)
    RecordedSnoutSequence: OptSeq[RTIonMachineVerificationRecordedSnoutItem] = untyped(0x300800F0, SQ)
    RecordedRangeShifterSequence: OptSeq[RTIonMachineVerificationRecordedRangeShifterItem] = untyped(0x300800F2, SQ)
    RecordedLateralSpreadingDeviceSequence: OptSeq[RTIonMachineVerificationRecordedLateralSpreadingDeviceItem] = untyped(0x300800F4, SQ)
    RecordedRangeModulatorSequence: OptSeq[RTIonMachineVerificationRecordedRangeModulatorItem] = untyped(0x300800F6, SQ)
    RadiationMassNumber: int | None = untyped(0x300A0302, IS)
    RadiationAtomicNumber: int | None = untyped(0x300A0304, IS)
    RadiationChargeState: int | None = untyped(0x300A0306, SS)
    ScanMode: Literal["NONE", "UNIFORM", "MODULATED"] | None = untyped(0x300A0308, CS)
    NumberOfRangeShifters: int | None = untyped(0x300A0312, IS)
    NumberOfLateralSpreadingDevices: int | None = untyped(0x300A0330, IS)
    NumberOfRangeModulators: int | None = untyped(0x300A0340, IS)
    PatientSupportType: str | None = untyped(0x300A0350, CS)
    PatientSupportID: str | None = untyped(0x300A0352, SH)
    PatientSupportAccessoryCode: str | None = untyped(0x300A0354, LO)
    FixationLightAzimuthalAngle: Attr[float | None, AnyFD | None] = untyped(0x300A0356, FL)
    FixationLightPolarAngle: Attr[float | None, AnyFD | None] = untyped(0x300A0358, FL)


@item
class IonControlPointVerificationItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/IonControlPointVerificationSequence, PS3.3 C.31.3."""

    MetersetRateSet: Attr[float | None, AnyFD | None] = untyped(0x30080045, FL)
    NominalBeamEnergy: Attr[float | None, AnyDS | None] = untyped(0x300A0114, DS)
    BeamLimitingDevicePositionSequence: OptSeq[RTIonMachineVerificationBeamLimitingDevicePositionItem] = untyped(0x300A011A, SQ)
    GantryAngle: Attr[float | None, AnyDS | None] = untyped(0x300A011E, DS)
    GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = untyped(0x300A011F, CS)
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = untyped(0x300A0120, DS)
    BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = untyped(0x300A0121, CS)
    PatientSupportAngle: Attr[float | None, AnyDS | None] = untyped(0x300A0122, DS)
    PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = untyped(0x300A0123, CS)
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = untyped(0x300A0128, DS)
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = untyped(0x300A0129, DS)
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = untyped(0x300A012A, DS)
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = untyped(0x300A0140, FL)
    TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = untyped(0x300A0142, CS)
    TableTopRollAngle: Attr[float | None, AnyFD | None] = untyped(0x300A0144, FL)
    TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = untyped(0x300A0146, CS)
    HeadFixationAngle: Attr[float | None, AnyFD | None] = untyped(0x300A0148, FL)
    GantryPitchAngle: Attr[float | None, AnyFD | None] = untyped(0x300A014A, FL)
    GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = untyped(0x300A014C, CS)
    SnoutPosition: Attr[float | None, AnyFD | None] = untyped(0x300A030D, FL)
    RangeShifterSettingsSequence: OptSeq[RangeShifterSettingsItem] = untyped(0x300A0360, SQ)
    LateralSpreadingDeviceSettingsSequence: OptSeq[LateralSpreadingDeviceSettingsItem] = untyped(0x300A0370, SQ)
    RangeModulatorSettingsSequence: OptSeq[RangeModulatorSettingsItem] = untyped(0x300A0380, SQ)
    IonWedgePositionSequence: OptSeq[IonWedgePositionItem] = untyped(0x300A03AC, SQ)
    ReferencedControlPointIndex: int | None = untyped(0x300C00F0, IS)


@item
class RTIonMachineVerificationBeamLimitingDevicePositionItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/IonControlPointVerificationSequence/BeamLimitingDevicePositionSequence, PS3.3 C.31.3."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] | None = untyped(0x300A00B8, CS)
    LeafJawPositions: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = untyped(0x300A011C, DS, "2-2n")


@item
class RangeShifterSettingsItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/IonControlPointVerificationSequence/RangeShifterSettingsSequence, PS3.3 C.31.3."""

    RangeShifterSetting: str | None = untyped(0x300A0362, LO)
    ReferencedRangeShifterNumber: int | None = untyped(0x300C0100, IS)


@item
class LateralSpreadingDeviceSettingsItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/IonControlPointVerificationSequence/LateralSpreadingDeviceSettingsSequence, PS3.3 C.31.3."""

    LateralSpreadingDeviceSetting: str | None = untyped(0x300A0372, LO)
    ReferencedLateralSpreadingDeviceNumber: int | None = untyped(0x300C0102, IS)


@item
class RangeModulatorSettingsItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/IonControlPointVerificationSequence/RangeModulatorSettingsSequence, PS3.3 C.31.3."""

    RangeModulatorGatingStartValue: Attr[float | None, AnyFD | None] = untyped(0x300A0382, FL)
    RangeModulatorGatingStopValue: Attr[float | None, AnyFD | None] = untyped(0x300A0384, FL)
    ReferencedRangeModulatorNumber: int | None = untyped(0x300C0104, IS)


@item
class IonWedgePositionItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/IonControlPointVerificationSequence/IonWedgePositionSequence, PS3.3 C.31.3."""

    WedgeThinEdgePosition: Attr[float | None, AnyFD | None] = untyped(0x300A00DB, FL)
    WedgePosition: Literal["IN", "OUT"] | None = untyped(0x300A0118, CS)


@item
class RTIonMachineVerificationRecordedSnoutItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/RecordedSnoutSequence, PS3.3 C.31.3."""

    AccessoryCode: str | None = untyped(0x300A00F9, LO)
    SnoutID: str | None = untyped(0x300A030F, SH)


@item
class RTIonMachineVerificationRecordedRangeShifterItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/RecordedRangeShifterSequence, PS3.3 C.31.3."""

    AccessoryCode: str | None = untyped(0x300A00F9, LO)
    RangeShifterID: str | None = untyped(0x300A0318, SH)
    ReferencedRangeShifterNumber: int | None = untyped(0x300C0100, IS)


@item
class RTIonMachineVerificationRecordedLateralSpreadingDeviceItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/RecordedLateralSpreadingDeviceSequence, PS3.3 C.31.3."""

    AccessoryCode: str | None = untyped(0x300A00F9, LO)
    LateralSpreadingDeviceID: str | None = untyped(0x300A0336, SH)
    ReferencedLateralSpreadingDeviceNumber: int | None = untyped(0x300C0102, IS)


@item
class RTIonMachineVerificationRecordedRangeModulatorItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/RecordedRangeModulatorSequence, PS3.3 C.31.3."""

    AccessoryCode: str | None = untyped(0x300A00F9, LO)
    RangeModulatorID: str | None = untyped(0x300A0346, SH)
    RangeModulatorType: str | None = untyped(0x300A0348, CS)
    BeamCurrentModulationID: str | None = untyped(0x300A034C, SH)
    ReferencedRangeModulatorNumber: int | None = untyped(0x300C0104, IS)
