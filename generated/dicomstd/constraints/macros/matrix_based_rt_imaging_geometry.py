"""Matrix-based RT Imaging Geometry, PS3.3 C.36.2.4.2. Generated from table_C.36.2.4.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.4.2-1",
    "Matrix-based RT Imaging Geometry",
    "C.36.2.4.2",
    (
        Row(0, 0x3002010D, "1", items=(1, 1)),  # ImagingSourcePositionSequence
        Row(1, 0x300A0602, "1C", when="ImageType[1] in {ORIGINAL} or not_checkable(other-instance)", may="always"),  # ReferencedDefinedDeviceIndex
        Row(1, 0x3002010F, "1"),  # DevicePositionToEquipmentMappingMatrix
        Row(1, 0x30020110, "2", items=(0, None)),  # DevicePositionParameterSequence
        Row(2, 0, include="macros.content_item"),  # include Content Item
        Row(0, 0x3002010E, "1", items=(1, 1)),  # ImageReceptorPositionSequence
        Row(1, 0x300A0602, "1C", when="ImageType[1] in {ORIGINAL} or not_checkable(other-instance)", may="always"),  # ReferencedDefinedDeviceIndex
        Row(1, 0x3002010F, "1"),  # DevicePositionToEquipmentMappingMatrix
        Row(1, 0x30020110, "2", items=(0, None)),  # DevicePositionParameterSequence
        Row(2, 0, include="macros.content_item"),  # include Content Item
    ),
)
