"""Image Keys, PS3.3 F.5.4. Generated from table_F.5-4; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-4",
    "Image Keys",
    "F.5.4",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
    ),
)
