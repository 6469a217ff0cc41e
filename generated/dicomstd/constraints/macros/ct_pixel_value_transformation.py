"""CT Pixel Value Transformation, PS3.3 C.8.15.3.10. Generated from table_C.8-126; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-126",
    "CT Pixel Value Transformation",
    "C.8.15.3.10",
    (
        Row(0, 0x00289145, "1", items=(1, 1)),  # PixelValueTransformationSequence
        Row(1, 0x00281052, "1"),  # RescaleIntercept
        Row(1, 0x00281053, "1"),  # RescaleSlope
        Row(1, 0x00281054, "1", values=(defined("OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"),)),  # RescaleType
    ),
)
