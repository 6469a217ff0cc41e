"""XA Protocol Series, PS3.3 C.34.16. Generated from table_C.34.16-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.34.16-1",
    "XA Protocol Series",
    "C.34.16",
    (
        Row(0, 0x00080060, "1", values=(enumerated("XAPROTOCOL"),)),  # Modality
    ),
)
