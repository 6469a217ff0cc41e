"""Acquisition Context, PS3.3 C.7.6.14. Generated from table_C.7.6.14-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.14-1",
    "Acquisition Context",
    "C.7.6.14",
    (
        Row(0, 0x00400555, "2", items=(0, None)),  # AcquisitionContextSequence
        Row(1, 0, include="macros.content_item_with_modifiers"),  # include Content Item with Modifiers
        Row(0, 0x00400556, "3"),  # AcquisitionContextDescription
    ),
)
