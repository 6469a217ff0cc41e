"""Ophthalmic Thickness Map Quality Rating, PS3.3 C.8.28.3. Generated from table_C.8.28.3-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.28.3-1",
    "Ophthalmic Thickness Map Quality Rating",
    "C.8.28.3",
    (
        Row(0, 0x00221470, "1", items=(1, 1)),  # OphthalmicThicknessMapQualityRatingSequence
        Row(1, 0, groups=(Group("4243", "D", qualified=True),), include="macros.numeric_value"),  # include Numeric Value
        Row(1, 0x00221458, "1", items=(1, 1)),  # OphthalmicThicknessMapQualityThresholdSequence
        Row(2, 0x00221460, "1"),  # OphthalmicThicknessMapThresholdQualityRating
        Row(2, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
    ),
)
