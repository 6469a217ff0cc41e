"""Owner Keys, PS3.3 F.5.1. Generated from table_F.5.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5.1-1",
    "Owner Keys",
    "F.5.1",
    (
        Row(0, 0x00100010, "2"),  # LampOwner
        Row(0, 0x00110001, "1C", when="not has_value(LampOwner)"),  # LampColor
    ),
)
