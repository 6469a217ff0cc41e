"""RT Conventional Machine Verification, PS3.3 C.31.2. Generated from table_C.31-2; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.31-2",
    "RT Conventional Machine Verification",
    "C.31.2",
    (
        Row(0, 0x00741044, "", items=(0, 1)),  # ConventionalMachineVerificationSequence
        Row(1, 0x0074104C, "", items=(1, 1)),  # ConventionalControlPointVerificationSequence
        Row(2, 0x300A0114, ""),  # NominalBeamEnergy
        Row(2, 0x300A0115, ""),  # DoseRateSet
        Row(2, 0x300A0116, "", items=(1, None)),  # WedgePositionSequence
        Row(3, 0x300A0118, "", values=(enumerated("IN", "OUT"),)),  # WedgePosition
        Row(3, 0x300C00C0, ""),  # ReferencedWedgeNumber
        Row(2, 0x300A011A, "", items=(1, None)),  # BeamLimitingDevicePositionSequence
        Row(3, 0x300A00B8, "", values=(enumerated("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"),)),  # RTBeamLimitingDeviceType
        Row(3, 0x300A011C, ""),  # LeafJawPositions
        Row(2, 0x300A011E, ""),  # GantryAngle
        Row(2, 0x300A011F, "", values=(enumerated("CW", "CC", "NONE"),)),  # GantryRotationDirection
        Row(2, 0x300A0120, ""),  # BeamLimitingDeviceAngle
        Row(2, 0x300A0121, "", values=(enumerated("CW", "CC", "NONE"),)),  # BeamLimitingDeviceRotationDirection
        Row(2, 0x300A0122, ""),  # PatientSupportAngle
        Row(2, 0x300A0123, "", values=(enumerated("CW", "CC", "NONE"),)),  # PatientSupportRotationDirection
        Row(2, 0x300A0124, ""),  # TableTopEccentricAxisDistance
        Row(2, 0x300A0125, ""),  # TableTopEccentricAngle
        Row(2, 0x300A0126, "", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopEccentricRotationDirection
        Row(2, 0x300A0128, ""),  # TableTopVerticalPosition
        Row(2, 0x300A0129, ""),  # TableTopLongitudinalPosition
        Row(2, 0x300A012A, ""),  # TableTopLateralPosition
        Row(2, 0x300A0140, ""),  # TableTopPitchAngle
        Row(2, 0x300A0142, "", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopPitchRotationDirection
        Row(2, 0x300A0144, ""),  # TableTopRollAngle
        Row(2, 0x300A0146, "", values=(enumerated("CW", "CC", "NONE"),)),  # TableTopRollRotationDirection
        Row(2, 0x300C00F0, ""),  # ReferencedControlPointIndex
    ),
)
