"""Spatial Transformation, PS3.3 C.10.6. Generated from table_C.10-6; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.10-6",
    "Spatial Transformation",
    "C.10.6",
    (
        Row(0, 0x00700042, "1", values=(enumerated("270", "180", "90", "0"),)),  # ImageRotation
        Row(0, 0x00700041, "1", values=(enumerated("Y", "N"),)),  # ImageHorizontalFlip
    ),
)
