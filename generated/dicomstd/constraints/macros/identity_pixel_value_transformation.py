"""Identity Pixel Value Transformation, PS3.3 C.7.6.16.2.9b. Generated from table_C.7.6.16-10b; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.7.6.16-10b",
    "Identity Pixel Value Transformation",
    "C.7.6.16.2.9b",
    (
        Row(0, 0x00289145, "1", items=(1, 1)),  # PixelValueTransformationSequence
        Row(1, 0x00281052, "1", values=(enumerated("0"),)),  # RescaleIntercept
        Row(1, 0x00281053, "1", values=(enumerated("1"),)),  # RescaleSlope
        Row(1, 0x00281054, "1", values=(enumerated("US"),)),  # RescaleType
    ),
)
