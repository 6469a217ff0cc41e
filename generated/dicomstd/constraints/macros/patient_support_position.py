"""Patient Support Position, PS3.3 10.40. Generated from table_10.40-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "10.40-1",
    "Patient Support Position",
    "10.40",
    (
        Row(0, 0x300A065C, "1", values=(enumerated("ABSENT", "GLOBAL", "DEVICE_SPECIFIC"),)),  # PatientSupportPositionSpecificationMethod
        Row(0, 0x300A065D, "1C", when="PatientSupportPositionSpecificationMethod not in {ABSENT}", items=(1, None)),  # PatientSupportPositionDeviceParameterSequence
        Row(1, 0x300A0607, "1C", when="PatientSupportPositionSpecificationMethod in {DEVICE_SPECIFIC}"),  # ReferencedDeviceIndex
        Row(1, 0x300A065E, "1C", when="PatientSupportPositionSpecificationMethod in {DEVICE_SPECIFIC}"),  # DeviceOrderIndex
        Row(1, 0x300A065B, "1", items=(1, None)),  # PatientSupportPositionParameterSequence
        Row(2, 0x300A065F, "1C", when="PatientSupportPositionSpecificationMethod in {DEVICE_SPECIFIC}"),  # PatientSupportPositionParameterOrderIndex
        Row(2, 0, include="macros.content_item"),  # include Content Item
    ),
)
