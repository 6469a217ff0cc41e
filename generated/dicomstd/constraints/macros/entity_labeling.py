"""Entity Labeling, PS3.3 10.31. Generated from table_10.31-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.31-1",
    "Entity Labeling",
    "10.31",
    (
        Row(0, 0x30100035, "1"),  # EntityLabel
        Row(0, 0x30100036, "3"),  # EntityName
        Row(0, 0x30100037, "3"),  # EntityDescription
    ),
)
