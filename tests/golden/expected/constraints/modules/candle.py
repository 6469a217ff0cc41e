"""Candle, PS3.3 C.9. Generated from table_C.9-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.9-1",
    "Candle",
    "C.9",
    (
        Row(0, 0x00110007, "3"),  # StandSequence
        Row(1, 0x00110008, "3"),  # StandMaterial
    ),
)
