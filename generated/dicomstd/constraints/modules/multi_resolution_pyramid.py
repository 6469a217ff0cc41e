"""Multi-Resolution Pyramid, PS3.3 C.7.11.1. Generated from table_C.7.11.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.11.1-1",
    "Multi-Resolution Pyramid",
    "C.7.11.1",
    (
        Row(0, 0x00080019, "1"),  # PyramidUID
        Row(0, 0x00200027, "3"),  # PyramidLabel
        Row(0, 0x00081088, "3"),  # PyramidDescription
    ),
)
