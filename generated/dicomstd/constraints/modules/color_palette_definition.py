"""Color Palette Definition, PS3.3 C.28.1. Generated from table_C.28.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.28.1-1",
    "Color Palette Definition",
    "C.28.1",
    (
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
    ),
)
