"""Real World Value Mapping Series, PS3.3 C.25.1. Generated from table_C.25.1-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.25.1-1",
    "Real World Value Mapping Series",
    "C.25.1",
    (
        Row(0, 0x00080060, "1", values=(enumerated("RWV"),)),  # Modality
    ),
)
