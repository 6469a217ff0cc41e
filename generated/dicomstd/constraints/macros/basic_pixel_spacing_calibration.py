"""Basic Pixel Spacing Calibration, PS3.3 10.7. Generated from table_10-10; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "10-10",
    "Basic Pixel Spacing Calibration",
    "10.7",
    (
        Row(0, 0x00280030, "1C", when="not_checkable(content)", may="always"),  # PixelSpacing
        Row(0, 0x00280A02, "3", values=(enumerated("GEOMETRY", "FIDUCIAL"),)),  # PixelSpacingCalibrationType
        Row(0, 0x00280A04, "1C", when="present(PixelSpacingCalibrationType)"),  # PixelSpacingCalibrationDescription
    ),
)
