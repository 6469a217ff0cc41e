"""Intravascular OCT Frame Type, PS3.3 C.8.27.6.1. Generated from table_C.8.27.6.1-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.27.6.1-1",
    "Intravascular OCT Frame Type",
    "C.8.27.6.1",
    (
        Row(0, 0x00520025, "1", items=(1, 1)),  # IntravascularOCTFrameTypeSequence
        Row(1, 0x00089007, "1", values=(defined("AXIAL", "LONGITUDINAL", at=3),)),  # FrameType
    ),
)
