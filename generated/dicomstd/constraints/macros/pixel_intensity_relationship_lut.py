"""Pixel Intensity Relationship LUT, PS3.3 C.7.6.16.2.13. Generated from table_C.7.6.16-14; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.7.6.16-14",
    "Pixel Intensity Relationship LUT",
    "C.7.6.16.2.13",
    (
        Row(0, 0x00289422, "1", items=(1, None)),  # PixelIntensityRelationshipLUTSequence
        Row(1, 0x00283002, "1"),  # LUTDescriptor
        Row(1, 0x00283006, "1"),  # LUTData
        Row(1, 0x00289474, "1", values=(defined("TO_LOG", "TO_LINEAR"),)),  # LUTFunction
    ),
)
