"""Presentation State Mask, PS3.3 C.11.13. Generated from table_C.11.13-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.13-1",
    "Presentation State Mask",
    "C.11.13",
    (
        Row(0, 0x00286100, "1C", when="used(modules.mask)", items=(1, 1)),  # MaskSubtractionSequence
        Row(1, 0x00286101, "1", values=(enumerated("AVG_SUB", "TID"),)),  # MaskOperation
        Row(1, 0x00286112, "1C", when="count(MaskFrameNumbers) > 1"),  # ContrastFrameAveraging
        Row(0, 0x00281090, "1C", when="present(MaskSubtractionSequence)", values=(enumerated("SUB"),)),  # RecommendedViewingMode
    ),
)
