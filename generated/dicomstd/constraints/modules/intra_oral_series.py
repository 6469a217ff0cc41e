"""Intra-Oral Series, PS3.3 C.8.11.8. Generated from table_C.8-75; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-75",
    "Intra-Oral Series",
    "C.8.11.8",
    (
        Row(0, 0x00080060, "1", values=(enumerated("IO"),)),  # Modality
    ),
)
