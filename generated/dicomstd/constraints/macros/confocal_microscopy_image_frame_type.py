"""Confocal Microscopy Image Frame Type, PS3.3 C.8.35.4.1. Generated from table_C.8.35.4.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.35.4.1-1",
    "Confocal Microscopy Image Frame Type",
    "C.8.35.4.1",
    (
        Row(0, 0x00480116, "1", items=(1, 1)),  # ConfocalMicroscopyImageFrameTypeSequence
        Row(1, 0x00089007, "1"),  # FrameType
    ),
)
