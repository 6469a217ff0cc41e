"""Plan Keys, PS3.3 F.5.40. Generated from table_F.5-40; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-40",
    "Plan Keys",
    "F.5.40",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
    ),
)
