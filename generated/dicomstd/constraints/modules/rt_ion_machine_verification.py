"""RT Ion Machine Verification, PS3.3 C.31.3. Generated from table_C.31-3; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.31-3",
    "RT Ion Machine Verification",
    "C.31.3",
    (
        Row(0, 0x00741046, "", items=(0, 1)),  # IonMachineVerificationSequence
        Row(1, 0x0074104E, "", items=(1, 1)),  # IonControlPointVerificationSequence
        Row(2, 0x30080045, ""),  # MetersetRateSet
        Row(2, 0x300A0114, ""),  # NominalBeamEnergy
        Row(2, 0x300A011A, "", items=(1, None)),  # BeamLimitingDevicePositionSequence
        Row(3, 0x300A00B8, "", values=(enumerated("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"),)),  # RTBeamLimitingDeviceType
        Row(3, 0x300A011C, ""),  # LeafJawPositions
        Row(2, 0x300A011E, ""),  # GantryAngle
        Row(2, 0x300A011F, "", values=(enumerated("CW", "CC", "NONE"),)),  # GantryRotationDirection
        Row(2, 0x300A0120, ""),  # BeamLimitingDeviceAngle
        Row(2, 0x300A0121, "", values=(enumerated("CW", "CC", "NONE"),)),  # BeamLimitingDeviceRotationDirection
        Row(2, 0x300A0122, ""),  # PatientSupportAngle
        Row(2, 0x300A0123, "", values=(enumerated("CW", "CC", "NONE"),)),  # PatientSupportRotationDirection
        Row(2, 0x300A0128, ""),  # TableTopVerticalPosition
        Row(2, 0x300A0129, ""),  # TableTopLongitudinalPosition
        Row(2, 0x300A012A, ""),  # TableTopLateralPosition
        Row(2, 0x300A0140, ""),  # TableTopPitchAngle
        Row(2, 0x300A0142, "", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopPitchRotationDirection
        Row(2, 0x300A0144, ""),  # TableTopRollAngle
        Row(2, 0x300A0146, "", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopRollRotationDirection
        Row(2, 0x300A0148, ""),  # HeadFixationAngle
        Row(2, 0x300A014A, ""),  # GantryPitchAngle
        Row(2, 0x300A014C, "", values=(enumerated("CW", "CC", "NONE"),)),  # GantryPitchRotationDirection
        Row(2, 0x300A030D, ""),  # SnoutPosition
        Row(2, 0x300A0360, "", items=(1, None)),  # RangeShifterSettingsSequence
        Row(3, 0x300A0362, ""),  # RangeShifterSetting
        Row(3, 0x300C0100, ""),  # ReferencedRangeShifterNumber
        Row(2, 0x300A0370, "", items=(1, None)),  # LateralSpreadingDeviceSettingsSequence
        Row(3, 0x300A0372, ""),  # LateralSpreadingDeviceSetting
        Row(3, 0x300C0102, ""),  # ReferencedLateralSpreadingDeviceNumber
        Row(2, 0x300A0380, "", items=(1, None)),  # RangeModulatorSettingsSequence
        Row(3, 0x300A0382, ""),  # RangeModulatorGatingStartValue
        Row(3, 0x300A0384, ""),  # RangeModulatorGatingStopValue
        Row(3, 0x300C0104, ""),  # ReferencedRangeModulatorNumber
        Row(2, 0x300A03AC, "", items=(1, None)),  # IonWedgePositionSequence
        Row(3, 0x300A00DB, ""),  # WedgeThinEdgePosition
        Row(3, 0x300A0118, "", values=(enumerated("IN", "OUT"),)),  # WedgePosition
        Row(2, 0x300C00F0, ""),  # ReferencedControlPointIndex
        Row(1, 0x300800F0, "", items=(1, 1)),  # RecordedSnoutSequence
        Row(2, 0x300A00F9, ""),  # AccessoryCode
        Row(2, 0x300A030F, ""),  # SnoutID
        Row(1, 0x300800F2, "", items=(0, None)),  # RecordedRangeShifterSequence
        Row(2, 0x300A00F9, ""),  # AccessoryCode
        Row(2, 0x300A0318, ""),  # RangeShifterID
        Row(2, 0x300C0100, ""),  # ReferencedRangeShifterNumber
        Row(1, 0x300800F4, "", items=(0, None)),  # RecordedLateralSpreadingDeviceSequence
        Row(2, 0x300A00F9, ""),  # AccessoryCode
        Row(2, 0x300A0336, ""),  # LateralSpreadingDeviceID
        Row(2, 0x300C0102, ""),  # ReferencedLateralSpreadingDeviceNumber
        Row(1, 0x300800F6, "", items=(0, None)),  # RecordedRangeModulatorSequence
        Row(2, 0x300A00F9, ""),  # AccessoryCode
        Row(2, 0x300A0346, ""),  # RangeModulatorID
        Row(2, 0x300A0348, "", values=(defined("FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS"),)),  # RangeModulatorType
        Row(2, 0x300A034C, ""),  # BeamCurrentModulationID
        Row(2, 0x300C0104, ""),  # ReferencedRangeModulatorNumber
        Row(1, 0x300A0302, ""),  # RadiationMassNumber
        Row(1, 0x300A0304, ""),  # RadiationAtomicNumber
        Row(1, 0x300A0306, ""),  # RadiationChargeState
        Row(1, 0x300A0308, "", values=(enumerated("NONE", "UNIFORM", "MODULATED"),)),  # ScanMode
        Row(1, 0x300A0312, ""),  # NumberOfRangeShifters
        Row(1, 0x300A0330, ""),  # NumberOfLateralSpreadingDevices
        Row(1, 0x300A0340, ""),  # NumberOfRangeModulators
        Row(1, 0x300A0350, "", values=(defined("TABLE", "CHAIR"),)),  # PatientSupportType
        Row(1, 0x300A0352, ""),  # PatientSupportID
        Row(1, 0x300A0354, ""),  # PatientSupportAccessoryCode
        Row(1, 0x300A0356, ""),  # FixationLightAzimuthalAngle
        Row(1, 0x300A0358, ""),  # FixationLightPolarAngle
    ),
)
