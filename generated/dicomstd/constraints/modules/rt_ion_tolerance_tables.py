"""RT Ion Tolerance Tables, PS3.3 C.8.8.24. Generated from table_C.8.8.24-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.8.24-1",
    "RT Ion Tolerance Tables",
    "C.8.8.24",
    (
        Row(0, 0x300A03A0, "1", items=(1, None)),  # IonToleranceTableSequence
        Row(1, 0x300A0042, "1"),  # ToleranceTableNumber
        Row(1, 0x300A0043, "3"),  # ToleranceTableLabel
        Row(1, 0x300A0044, "3"),  # GantryAngleTolerance
        Row(1, 0x300A0046, "3"),  # BeamLimitingDeviceAngleTolerance
        Row(1, 0x300A0048, "3", items=(1, None)),  # BeamLimitingDeviceToleranceSequence
        Row(2, 0x300A00B8, "1", values=(enumerated("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"),)),  # RTBeamLimitingDeviceType
        Row(2, 0x300A004A, "1"),  # BeamLimitingDevicePositionTolerance
        Row(1, 0x300A004C, "3"),  # PatientSupportAngleTolerance
        Row(1, 0x300A0051, "3"),  # TableTopVerticalPositionTolerance
        Row(1, 0x300A0052, "3"),  # TableTopLongitudinalPositionTolerance
        Row(1, 0x300A0053, "3"),  # TableTopLateralPositionTolerance
        Row(1, 0x300A004F, "3"),  # TableTopPitchAngleTolerance
        Row(1, 0x300A0050, "3"),  # TableTopRollAngleTolerance
        Row(1, 0x300A004B, "3"),  # SnoutPositionTolerance
        Row(1, 0x300A0152, "3"),  # HeadFixationAngleTolerance
        Row(1, 0x300A0153, "3"),  # ChairHeadFramePositionTolerance
        Row(1, 0x300A0154, "3"),  # FixationLightAzimuthalAngleTolerance
        Row(1, 0x300A0155, "3"),  # FixationLightPolarAngleTolerance
    ),
)
