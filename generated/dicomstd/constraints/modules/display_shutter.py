"""Display Shutter, PS3.3 C.7.6.11. Generated from table_C.7-17; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7-17",
    "Display Shutter",
    "C.7.6.11",
    (
        Row(0, 0, include="macros.display_shutter"),  # include Display Shutter
    ),
)
