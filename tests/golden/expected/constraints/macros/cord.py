"""Cord, PS3.3 C.7.6.3. Generated from table_C.7.6.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.3-1",
    "Cord",
    "C.7.6.3",
    (
        Row(0, 0x00110004, "1"),  # CordLength
    ),
)
