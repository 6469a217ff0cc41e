"""Entity Long Labeling, PS3.3 10.32. Generated from table_10.32-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.32-1",
    "Entity Long Labeling",
    "10.32",
    (
        Row(0, 0x30100038, "1"),  # EntityLongLabel
        Row(0, 0x30100037, "3"),  # EntityDescription
    ),
)
