"""RT Tolerance Set, PS3.3 C.36.2.2.17. Generated from table_C.36.2.2.17-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.36.2.2.17-1",
    "RT Tolerance Set",
    "C.36.2.2.17",
    (
        Row(0, 0x300A062A, "1"),  # RTToleranceSetLabel
        Row(0, 0x300A062B, "2", items=(0, None)),  # AttributeToleranceValuesSequence
        Row(1, 0, include="macros.selector_attribute"),  # include Selector Attribute
        Row(1, 0x300A062C, "1"),  # ToleranceValue
        Row(0, 0x300A065C, "1", values=(enumerated("ABSENT", "GLOBAL", "DEVICE_SPECIFIC"),)),  # PatientSupportPositionSpecificationMethod
        Row(0, 0x300A0660, "1C", when="PatientSupportPositionSpecificationMethod not in {ABSENT}", items=(1, None)),  # PatientSupportPositionDeviceToleranceSequence
        Row(1, 0x300A0607, "1C", when="PatientSupportPositionSpecificationMethod in {DEVICE_SPECIFIC}"),  # ReferencedDeviceIndex
        Row(1, 0x300A065E, "1C", when="PatientSupportPositionSpecificationMethod in {DEVICE_SPECIFIC}"),  # DeviceOrderIndex
        Row(1, 0x300A062D, "1", items=(1, None)),  # PatientSupportPositionToleranceSequence
        Row(2, 0x300A0661, "1C", when="PatientSupportPositionSpecificationMethod in {DEVICE_SPECIFIC}"),  # PatientSupportPositionToleranceOrderIndex
        Row(2, 0, include="macros.content_item"),  # include Content Item
    ),
)
