"""RT Patient Position Acquisition Device, PS3.3 C.36.28. Generated from table_C.36.28-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.28-1",
    "RT Patient Position Acquisition Device",
    "C.36.28",
    (
        Row(0, 0x300A0675, "1C", when="present(ImageToEquipmentMappingMatrix) or present(ImageToEquipmentMappingMatrix@frames) or present(DevicePositionToEquipmentMappingMatrix) or present(DevicePositionToEquipmentMappingMatrix@frames)"),  # EquipmentFrameOfReferenceUID
        Row(0, 0, include="macros.rt_patient_support_devices"),  # include RT Patient Support Devices
        Row(0, 0, include="macros.rt_accessory_holders_definition"),  # include RT Accessory Holders Definition
        Row(0, 0, include="macros.general_accessories_definition"),  # include General Accessories Definition
        Row(0, 0, groups=(Group("9541", "D"),), include="macros.rt_beam_limiting_devices_definition"),  # include RT Beam Limiting Devices Definition
        Row(0, 0, groups=(Group("9268", "D"),), include="macros.patient_position_acquisition_device"),  # include Patient Position Acquisition Device
    ),
)
