"""Numeric Measurement, PS3.3 C.18.1. Generated from table_C.18.1-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.18.1-1",
    "Numeric Measurement",
    "C.18.1",
    (
        Row(0, 0x0040A300, "2", items=(0, 1)),  # MeasuredValueSequence
        Row(1, 0x0040A30A, "1"),  # NumericValue
        Row(1, 0x0040A161, "1C", when="not_checkable(content)", may="always"),  # FloatingPointValue
        Row(1, 0x0040A162, "1C", when="not_checkable(content)", may="always"),  # RationalNumeratorValue
        Row(1, 0x0040A163, "1C", when="present(RationalNumeratorValue)"),  # RationalDenominatorValue
        Row(1, 0x004008EA, "1", items=(1, 1), groups=(Group("82", "D"),)),  # MeasurementUnitsCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040A301, "1C", when="not has_value(MeasuredValueSequence)", items=(1, 1), groups=(Group("42", "D"),)),  # NumericValueQualifierCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
