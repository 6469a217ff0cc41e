"""RT Beam Limiting Device Opening Sequence, PS3.3 C.36.2.2.21. Generated from table_C.36.2.2.21-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.2.21-1",
    "RT Beam Limiting Device Opening Sequence",
    "C.36.2.2.21",
    (
        Row(0, 0x300A0656, "1C", when="present(NumberOfRTBeamLimitingDevices) and NumberOfRTBeamLimitingDevices != 0", items=(1, None)),  # RTBeamLimitingDeviceOpeningSequence
        Row(1, 0, include="macros.rt_beam_limiting_device_opening_definition"),  # include RT Beam Limiting Device Opening Definition
    ),
)
