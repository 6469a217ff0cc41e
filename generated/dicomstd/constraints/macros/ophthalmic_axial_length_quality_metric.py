"""Ophthalmic Axial Length Quality Metric, PS3.3 C.8.25.14.5. Generated from table_C.8.25.14-6; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.25.14-6",
    "Ophthalmic Axial Length Quality Metric",
    "C.8.25.14.5",
    (
        Row(0, 0x0040A043, "1", items=(1, 1), groups=(Group("4243", "D"),)),  # ConceptNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040A30A, "1"),  # NumericValue
        Row(0, 0x004008EA, "1", items=(1, 1), groups=(Group("82", "D"),)),  # MeasurementUnitsCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
