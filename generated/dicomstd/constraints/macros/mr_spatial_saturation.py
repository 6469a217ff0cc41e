"""MR Spatial Saturation, PS3.3 C.8.13.5.11. Generated from table_C.8-98; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-98",
    "MR Spatial Saturation",
    "C.8.13.5.11",
    (
        Row(0, 0x00189107, "2", items=(0, None)),  # MRSpatialSaturationSequence
        Row(1, 0x00189104, "1"),  # SlabThickness
        Row(1, 0x00189105, "1"),  # SlabOrientation
        Row(1, 0x00189106, "1"),  # MidSlabPosition
    ),
)
