"""RT Tolerance Tables, PS3.3 C.8.8.11. Generated from table_C.8-47; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-47",
    "RT Tolerance Tables",
    "C.8.8.11",
    (
        Row(0, 0x300A0040, "3", items=(1, None)),  # ToleranceTableSequence
        Row(1, 0x300A0042, "1"),  # ToleranceTableNumber
        Row(1, 0x300A0043, "3"),  # ToleranceTableLabel
        Row(1, 0x300A0044, "3"),  # GantryAngleTolerance
        Row(1, 0x300A014E, "3"),  # GantryPitchAngleTolerance
        Row(1, 0x300A0046, "3"),  # BeamLimitingDeviceAngleTolerance
        Row(1, 0x300A0048, "3", items=(1, None)),  # BeamLimitingDeviceToleranceSequence
        Row(2, 0x300A00B8, "1", values=(enumerated("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"),)),  # RTBeamLimitingDeviceType
        Row(2, 0x300A004A, "1"),  # BeamLimitingDevicePositionTolerance
        Row(1, 0x300A004C, "3"),  # PatientSupportAngleTolerance
        Row(1, 0x300A004E, "3"),  # TableTopEccentricAngleTolerance
        Row(1, 0x300A004F, "3"),  # TableTopPitchAngleTolerance
        Row(1, 0x300A0050, "3"),  # TableTopRollAngleTolerance
        Row(1, 0x300A0051, "3"),  # TableTopVerticalPositionTolerance
        Row(1, 0x300A0052, "3"),  # TableTopLongitudinalPositionTolerance
        Row(1, 0x300A0053, "3"),  # TableTopLateralPositionTolerance
    ),
)
