"""Lamp Keys, PS3.3 F.5.2. Generated from table_F.5.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5.2-1",
    "Lamp Keys",
    "F.5.2",
    (
        Row(0, 0x00110002, "1"),  # LampCount
        Row(0, 0x00100030, "3"),  # DateOfSale
    ),
)
