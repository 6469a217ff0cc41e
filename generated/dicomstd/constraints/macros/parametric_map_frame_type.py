"""Parametric Map Frame Type, PS3.3 C.8.32.3.1. Generated from table_PS3.3_C.8.32-3; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.32-3",
    "Parametric Map Frame Type",
    "C.8.32.3.1",
    (
        Row(0, 0x00409092, "1", items=(1, 1)),  # ParametricMapFrameTypeSequence
        Row(1, 0x00089007, "1"),  # FrameType
    ),
)
