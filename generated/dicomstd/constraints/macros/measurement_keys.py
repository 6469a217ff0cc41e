"""Measurement Keys, PS3.3 F.5.41. Generated from table_F.5-41; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-41",
    "Measurement Keys",
    "F.5.41",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
    ),
)
