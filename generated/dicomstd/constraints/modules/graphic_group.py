"""Graphic Group, PS3.3 C.10.11. Generated from table_C.10-12; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.10-12",
    "Graphic Group",
    "C.10.11",
    (
        Row(0, 0x00700234, "1", items=(1, None)),  # GraphicGroupSequence
        Row(1, 0x00700295, "1"),  # GraphicGroupID
        Row(1, 0x00700207, "1"),  # GraphicGroupLabel
        Row(1, 0x00700208, "3"),  # GraphicGroupDescription
    ),
)
