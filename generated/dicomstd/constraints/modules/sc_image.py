"""SC Image, PS3.3 C.8.6.2. Generated from table_C.8-25; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-25",
    "SC Image",
    "C.8.6.2",
    (
        Row(0, 0x00181012, "3"),  # DateOfSecondaryCapture
        Row(0, 0x00181014, "3"),  # TimeOfSecondaryCapture
        Row(0, 0x00182010, "3"),  # NominalScannedPixelSpacing
        Row(0, 0x0040E008, "3", items=(1, None)),  # DocumentClassCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0, include="macros.basic_pixel_spacing_calibration"),  # include Basic Pixel Spacing Calibration
        Row(0, 0, include="macros.optional_view_and_slice_progression_direction"),  # include Optional View and Slice Progression Direction
    ),
)
