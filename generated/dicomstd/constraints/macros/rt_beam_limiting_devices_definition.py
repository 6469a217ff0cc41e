"""RT Beam Limiting Devices Definition, PS3.3 C.36.2.2.8. Generated from table_C.36.2.2.8-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.2.8-1",
    "RT Beam Limiting Devices Definition",
    "C.36.2.2.8",
    (
        Row(0, 0x300A0641, "1C", when="RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}", may="always"),  # NumberOfRTBeamLimitingDevices
        Row(0, 0x300A064D, "1C", when="present(NumberOfRTBeamLimitingDevices) and NumberOfRTBeamLimitingDevices != 0"),  # RTBeamLimitingDeviceDefinitionSequence
        Row(1, 0, include="macros.rt_beam_limiting_device_definition"),  # include RT Beam Limiting Device Definition
    ),
)
