"""Surface Scan Keys, PS3.3 F.5.43. Generated from table_F.5-43; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-43",
    "Surface Scan Keys",
    "F.5.43",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
    ),
)
