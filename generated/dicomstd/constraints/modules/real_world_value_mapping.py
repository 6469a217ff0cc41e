"""Real World Value Mapping, PS3.3 C.25.2. Generated from table_C.25.2-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.25.2-1",
    "Real World Value Mapping",
    "C.25.2",
    (
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
        Row(0, 0x00409094, "1", items=(1, None)),  # ReferencedImageRealWorldValueMappingSequence
        Row(1, 0, groups=(Group("83", "D", "MeasurementUnitsCodeSequence"),), include="macros.real_world_value_mapping"),  # include Real World Value Mapping
        Row(1, 0x00081140, "1", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
    ),
)
