"""Presentation Series, PS3.3 C.11.9. Generated from table_C.11.9-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.9-1",
    "Presentation Series",
    "C.11.9",
    (
        Row(0, 0x00080060, "1", values=(enumerated("PR"),)),  # Modality
    ),
)
