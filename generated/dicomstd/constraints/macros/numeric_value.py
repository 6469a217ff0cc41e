"""Numeric Value, PS3.3 10.22. Generated from table_10-26; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "10-26",
    "Numeric Value",
    "10.22",
    (
        Row(0, 0x0040A043, "1", items=(1, 1)),  # ConceptNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040A30A, "1"),  # NumericValue
        Row(0, 0x004008EA, "1", items=(1, 1), groups=(Group("82", "D"),)),  # MeasurementUnitsCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
