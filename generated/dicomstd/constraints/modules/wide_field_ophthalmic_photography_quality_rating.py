"""Wide Field Ophthalmic Photography Quality Rating, PS3.3 C.8.17.13. Generated from table_C.8.17.13-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.17.13-1",
    "Wide Field Ophthalmic Photography Quality Rating",
    "C.8.17.13",
    (
        Row(0, 0x00221525, "1", items=(1, 1)),  # WideFieldOphthalmicPhotographyQualityRatingSequence
        Row(1, 0, groups=(Group("4243", "D", qualified=True),), include="macros.numeric_value"),  # include Numeric Value
        Row(1, 0x00221526, "1", items=(1, 1)),  # WideFieldOphthalmicPhotographyQualityThresholdSequence
        Row(2, 0x00221527, "1"),  # WideFieldOphthalmicPhotographyThresholdQualityRating
        Row(1, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
    ),
)
