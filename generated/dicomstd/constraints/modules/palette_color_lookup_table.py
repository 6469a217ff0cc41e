"""Palette Color Lookup Table, PS3.3 C.7.9. Generated from table_C.7-22; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7-22",
    "Palette Color Lookup Table",
    "C.7.9",
    (
        Row(0, 0, include="macros.palette_color_lookup_table"),  # include Palette Color Lookup Table
    ),
)
