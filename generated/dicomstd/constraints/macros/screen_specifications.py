"""Screen Specifications, PS3.3 C.23.2. Generated from table_C.23.2-2; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.23.2-2",
    "Screen Specifications",
    "C.23.2",
    (
        Row(0, 0x00720104, "1"),  # NumberOfVerticalPixels
        Row(0, 0x00720106, "1"),  # NumberOfHorizontalPixels
        Row(0, 0x00720108, "1"),  # DisplayEnvironmentSpatialPosition
        Row(0, 0x0072010A, "1C", when="not present(ScreenMinimumColorBitDepth)"),  # ScreenMinimumGrayscaleBitDepth
        Row(0, 0x0072010C, "1C", when="not present(ScreenMinimumGrayscaleBitDepth)"),  # ScreenMinimumColorBitDepth
        Row(0, 0x0072010E, "3"),  # ApplicationMaximumRepaintTime
    ),
)
