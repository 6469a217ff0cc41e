"""Modality LUT, PS3.3 C.11.1. Generated from table_C.11-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.11-1",
    "Modality LUT",
    "C.11.1",
    (
        Row(0, 0, include="macros.modality_lut"),  # include Modality LUT
    ),
)
