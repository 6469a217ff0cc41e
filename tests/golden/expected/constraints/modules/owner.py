"""Owner, PS3.3 C.1. Generated from table_C.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.1-1",
    "Owner",
    "C.1",
    (
        Row(0, 0x00100010, "2"),  # LampOwner
        Row(0, 0x00100030, "2C", when="has_value(LampOwner)"),  # DateOfSale
        Row(0, 0x00110001, "3"),  # LampColor
    ),
)
