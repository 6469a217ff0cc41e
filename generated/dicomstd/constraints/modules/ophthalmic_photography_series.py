"""Ophthalmic Photography Series, PS3.3 C.8.17.1. Generated from table_C.8.17.1-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.17.1-1",
    "Ophthalmic Photography Series",
    "C.8.17.1",
    (
        Row(0, 0x00080060, "1", values=(enumerated("OP"),)),  # Modality
    ),
)
