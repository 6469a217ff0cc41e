"""RT Patient Support Devices, PS3.3 C.36.2.2.2. Generated from table_C.36.2.2.2-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.2.2.2-1",
    "RT Patient Support Devices",
    "C.36.2.2.2",
    (
        Row(0, 0x300A0687, "1"),  # NumberOfPatientSupportDevices
        Row(0, 0x300A0686, "1C", when="NumberOfPatientSupportDevices != 0"),  # PatientSupportDevicesSequence
        Row(1, 0x30100039, "1"),  # DeviceIndex
        Row(1, 0, include="macros.device_model"),  # include Device Model
        Row(1, 0, groups=(Group("9505", "D"),), include="macros.device_identification"),  # include Device Identification
        Row(1, 0x30100025, "2", items=(0, 1)),  # ConceptualVolumeSequence
        Row(2, 0, include="macros.conceptual_volume_segmentation_reference_and_combination"),  # include Conceptual Volume Segmentation Reference And Combination
    ),
)
