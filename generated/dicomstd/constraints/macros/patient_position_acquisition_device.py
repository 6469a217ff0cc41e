"""Patient Position Acquisition Device, PS3.3 C.36.2.2.22. Generated from table_C.36.2.2.22-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.2.22-1",
    "Patient Position Acquisition Device",
    "C.36.2.2.22",
    (
        Row(0, 0x30020116, "1"),  # NumberOfAcquisitionDevices
        Row(0, 0x30020117, "1C", when="NumberOfAcquisitionDevices != 0"),  # AcquisitionDeviceSequence
        Row(1, 0, include="macros.rt_accessory_device_identification"),  # include RT Accessory Device Identification
        Row(1, 0x30100039, "1"),  # DeviceIndex
        Row(1, 0x300A0602, "1C", when="not_checkable(other-instance)"),  # ReferencedDefinedDeviceIndex
    ),
)
