"""Stereometric Relationship Keys, PS3.3 F.5.35. Generated from table_F.5-35; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-35",
    "Stereometric Relationship Keys",
    "F.5.35",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
    ),
)
