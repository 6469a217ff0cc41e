"""Image Pixel, PS3.3 C.7.6.3. Generated from table_C.7-11a; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7-11a",
    "Image Pixel",
    "C.7.6.3",
    (
        Row(0, 0, when="always", may="always", include="macros.image_pixel_description"),  # include Image Pixel Description
        Row(0, 0x7FE00010, "1C", when="not present(PixelDataProviderURL)"),  # PixelData
        Row(0, 0x00287FE0, "1C", when="not_checkable(exchange)"),  # PixelDataProviderURL
        Row(0, 0x00280121, "1C", when="not_checkable(application)"),  # PixelPaddingRangeLimit
        Row(0, 0x7FE00001, "3"),  # ExtendedOffsetTable
        Row(0, 0x7FE00002, "1C", when="present(ExtendedOffsetTable) and not_checkable(content)"),  # ExtendedOffsetTableLengths
    ),
)
