"""Enhanced RT Image Device, PS3.3 C.36.26. Generated from table_C.36.26-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.36.26-1",
    "Enhanced RT Image Device",
    "C.36.26",
    (
        Row(0, 0x300A0675, "1"),  # EquipmentFrameOfReferenceUID
        Row(0, 0x30020105, "1", values=(enumerated("YES", "NO"),)),  # BeamModifierCoordinatesPresenceFlag
        Row(0, 0x300A0659, "1C", when="BeamModifierCoordinatesPresenceFlag in {YES}", items=(1, 1), groups=(Group("9261", "D"),)),  # RTDeviceDistanceReferenceLocationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300A0688, "1C", when="BeamModifierCoordinatesPresenceFlag in {YES}"),  # RTBeamModifierDefinitionDistance
        Row(0, 0, include="macros.rt_patient_support_devices"),  # include RT Patient Support Devices
        Row(0, 0, include="macros.general_accessories_definition"),  # include General Accessories Definition
        Row(0, 0, include="macros.rt_beam_limiting_devices_definition"),  # include RT Beam Limiting Devices Definition
        Row(0, 0, groups=(Group("9271", "D"),), include="macros.patient_position_acquisition_device"),  # include Patient Position Acquisition Device
    ),
)
