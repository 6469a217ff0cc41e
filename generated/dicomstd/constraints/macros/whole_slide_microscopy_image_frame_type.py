"""Whole Slide Microscopy Image Frame Type, PS3.3 C.8.12.9. Generated from table_C.8.12.9-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.12.9-1",
    "Whole Slide Microscopy Image Frame Type",
    "C.8.12.9",
    (
        Row(0, 0x00400710, "1", items=(1, 1)),  # WholeSlideMicroscopyImageFrameTypeSequence
        Row(1, 0x00089007, "1"),  # FrameType
    ),
)
