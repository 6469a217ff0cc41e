"""Spatial Registration Series, PS3.3 C.20.1. Generated from table_C.20.1-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.20.1-1",
    "Spatial Registration Series",
    "C.20.1",
    (
        Row(0, 0x00080060, "1", values=(enumerated("REG"),)),  # Modality
    ),
)
