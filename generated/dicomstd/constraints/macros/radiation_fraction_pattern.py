"""Radiation Fraction Pattern, PS3.3 C.36.2.1.1. Generated from table_C.36.2.1.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.1.1-1",
    "Radiation Fraction Pattern",
    "C.36.2.1.1",
    (
        Row(0, 0x30100079, "1C", when="not_checkable(content)", items=(1, 1)),  # FractionPatternSequence
        Row(1, 0x300A0079, "1C", when="present(WeekdayFractionPatternSequence)"),  # NumberOfFractionPatternDigitsPerDay
        Row(1, 0x300A007A, "1C", when="present(WeekdayFractionPatternSequence)"),  # RepeatFractionCycleLength
        Row(1, 0x30100087, "3", items=(1, None)),  # WeekdayFractionPatternSequence
        Row(2, 0x300A007B, "3"),  # FractionPattern
        Row(2, 0x30100086, "3"),  # IntendedStartDayOfWeek
        Row(1, 0x30100084, "3"),  # MinimumHoursBetweenFractions
        Row(1, 0x30100085, "3"),  # IntendedFractionStartTime
    ),
)
