"""RT Beam Limiting Device Opening, PS3.3 C.36.2.2.9. Generated from table_C.36.2.2.9-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.2.9-1",
    "RT Beam Limiting Device Opening",
    "C.36.2.2.9",
    (
        Row(0, 0x300A0657, "1C", when="present(NumberOfRTBeamLimitingDevices) and NumberOfRTBeamLimitingDevices != 0"),  # NumberOfRTBeamLimitingDeviceOpenings
        Row(0, 0x300A0656, "1C", when="present(NumberOfRTBeamLimitingDeviceOpenings) and NumberOfRTBeamLimitingDeviceOpenings != 0 and (RTControlPointIndex == 1 or changed(RTBeamLimitingDeviceOpeningSequence, RTControlPointIndex))"),  # RTBeamLimitingDeviceOpeningSequence
        Row(1, 0, include="macros.rt_beam_limiting_device_opening_definition"),  # include RT Beam Limiting Device Opening Definition
    ),
)
