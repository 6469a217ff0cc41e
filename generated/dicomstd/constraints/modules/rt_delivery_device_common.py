"""RT Delivery Device Common, PS3.3 C.36.12. Generated from table_C.36.12-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.12-1",
    "RT Delivery Device Common",
    "C.36.12",
    (
        Row(0, 0x300A063A, "1", items=(1, 1)),  # TreatmentDeviceIdentificationSequence
        Row(1, 0, include="macros.treatment_device_identification"),  # include Treatment Device Identification
        Row(0, 0x300A0658, "1", items=(1, 1)),  # RadiationDosimeterUnitSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300A0659, "1", items=(1, 1), groups=(Group("9544", "D"),)),  # RTDeviceDistanceReferenceLocationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300A0688, "1"),  # RTBeamModifierDefinitionDistance
        Row(0, 0x300A0675, "1"),  # EquipmentFrameOfReferenceUID
        Row(0, 0x300A0676, "3"),  # EquipmentFrameOfReferenceDescription
        Row(0, 0x300A0677, "2", items=(0, None)),  # EquipmentReferencePointCoordinatesSequence
        Row(1, 0x00686590, "1"),  # ThreeDPointCoordinates
        Row(1, 0x300A0678, "1", items=(1, 1), groups=(Group("9554", "D"),)),  # EquipmentReferencePointCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0, include="macros.rt_patient_support_devices"),  # include RT Patient Support Devices
    ),
)
