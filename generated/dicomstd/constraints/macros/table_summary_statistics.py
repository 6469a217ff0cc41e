"""Table Summary Statistics, PS3.3 C.8.33.3. Generated from table_C.8.33-3; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.33-3",
    "Table Summary Statistics",
    "C.8.33.3",
    (
        Row(0, 0x0040A043, "1", items=(1, 1)),  # ConceptNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040A195, "1", items=(1, 1), groups=(Group("7464", "D"),)),  # ModifierCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x004008EA, "1", items=(1, 1), groups=(Group("82", "D"),)),  # MeasurementUnitsCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040A161, "1"),  # FloatingPointValue
    ),
)
