"""CT Protocol Series, PS3.3 C.34.1. Generated from table_C.34.1-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.34.1-1",
    "CT Protocol Series",
    "C.34.1",
    (
        Row(0, 0x00080060, "1", values=(enumerated("CTPROTOCOL"),)),  # Modality
    ),
)
