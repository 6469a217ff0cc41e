"""Shelf, PS3.3 F.3. Generated from table_F.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.3-1",
    "Shelf",
    "F.3",
    (
        Row(0, 0x00041130, "2"),  # FileSetID
    ),
)
