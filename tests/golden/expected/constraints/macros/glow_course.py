"""Glow Course, PS3.3 C.7.6.2. Generated from table_C.7.6.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.2-1",
    "Glow Course",
    "C.7.6.2",
    (
        Row(0, 0x00110006, "1"),  # GlowPosition
    ),
)
