"""Image Pixel, PS3.3 C.7.6.3.2. Generated from table_C.7-11b; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7-11b",
    "Image Pixel",
    "C.7.6.3.2",
    (
        Row(0, 0, include="macros.image_pixel_description"),  # include Image Pixel Description
        Row(0, 0x7FE00010, "1"),  # PixelData
    ),
)
