"""Series Keys, PS3.3 F.5.3. Generated from table_F.5-3; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-3",
    "Series Keys",
    "F.5.3",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00080060, "1"),  # Modality
        Row(0, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(0, 0x00200011, "1"),  # SeriesNumber
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
    ),
)
