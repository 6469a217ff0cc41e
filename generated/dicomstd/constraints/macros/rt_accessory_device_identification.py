"""RT Accessory Device Identification, PS3.3 C.36.2.2.3. Generated from table_C.36.2.2.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.2.3-1",
    "RT Accessory Device Identification",
    "C.36.2.2.3",
    (
        Row(0, 0, include="macros.device_model"),  # include Device Model
        Row(0, 0, include="macros.device_identification"),  # include Device Identification
        Row(0, 0x300A0615, "2C", when="not present(ReferencedRTAccessoryHolderDeviceIndex)"),  # RTAccessoryDeviceSlotID
        Row(0, 0x300A0613, "2C", when="has_value(RTAccessoryDeviceSlotID)"),  # RTAccessorySlotDistance
        Row(0, 0x300A060E, "2C", when="not present(RTAccessoryDeviceSlotID)"),  # ReferencedRTAccessoryHolderDeviceIndex
        Row(0, 0x300A0611, "2C", when="has_value(ReferencedRTAccessoryHolderDeviceIndex) and not_checkable(other-instance)"),  # RTAccessoryHolderSlotID
    ),
)
