"""MR Spectroscopy Frame Type, PS3.3 C.8.14.3.1. Generated from table_C.8-104; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-104",
    "MR Spectroscopy Frame Type",
    "C.8.14.3.1",
    (
        Row(0, 0x00189227, "1", items=(1, 1)),  # MRSpectroscopyFrameTypeSequence
        Row(1, 0x00089007, "1", values=(defined("SPECTROSCOPY", at=3), defined("ADDITION", "DIVISION", "MAXIMUM", "MEAN", "MINIMUM", "MULTIPLICATION", "STD_DEVIATION", "SUBTRACTION", "NONE", "MIXED", at=4),)),  # FrameType
        Row(1, 0, include="macros.mr_spectroscopy_description"),  # include MR Spectroscopy Description
    ),
)
