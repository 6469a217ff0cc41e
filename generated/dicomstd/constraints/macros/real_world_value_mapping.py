"""Real World Value Mapping, PS3.3 C.7.6.16.2.11. Generated from table_C.7.6.16-12; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.7.6.16-12",
    "Real World Value Mapping",
    "C.7.6.16.2.11",
    (
        Row(0, 0x00409096, "1", items=(1, None)),  # RealWorldValueMappingSequence
        Row(1, 0, groups=(Group("82", "D", "MeasurementUnitsCodeSequence", qualified=True),), include="macros.real_world_value_mapping_item"),  # include Real World Value Mapping Item
    ),
)
