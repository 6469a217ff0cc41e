"""Shade, PS3.3 10.1. Generated from table_10-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-1",
    "Shade",
    "10.1",
    (
        Row(0, 0x00110001, "2"),  # LampColor
        Row(0, 0x00110003, "3", items=(0, None)),  # ShadeSequence
        Row(1, 0, include="macros.shade"),  # include Shade
    ),
)
