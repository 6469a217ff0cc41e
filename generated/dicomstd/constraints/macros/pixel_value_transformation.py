"""Pixel Value Transformation, PS3.3 C.7.6.16.2.9. Generated from table_C.7.6.16-10; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.7.6.16-10",
    "Pixel Value Transformation",
    "C.7.6.16.2.9",
    (
        Row(0, 0x00289145, "1", items=(1, 1)),  # PixelValueTransformationSequence
        Row(1, 0x00281052, "1"),  # RescaleIntercept
        Row(1, 0x00281053, "1"),  # RescaleSlope
        Row(1, 0x00281054, "1", values=(enumerated("US", when="Modality in {MR, PT}"), defined("OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"),)),  # RescaleType
    ),
)
