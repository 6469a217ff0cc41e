"""Raw Data Keys, PS3.3 F.5.28. Generated from table_F.5-28; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-28",
    "Raw Data Keys",
    "F.5.28",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x00200013, "2"),  # InstanceNumber
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
    ),
)
