"""Spatial Fiducials Series, PS3.3 C.21.1. Generated from table_C.21.1-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.21.1-1",
    "Spatial Fiducials Series",
    "C.21.1",
    (
        Row(0, 0x00080060, "1", values=(enumerated("FID"),)),  # Modality
    ),
)
