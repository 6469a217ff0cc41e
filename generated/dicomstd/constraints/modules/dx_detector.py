"""DX Detector, PS3.3 C.8.11.4. Generated from table_C.8-71; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-71",
    "DX Detector",
    "C.8.11.4",
    (
        Row(0, 0, include="macros.digital_x_ray_detector"),  # include Digital X-Ray Detector
        Row(0, 0x00187014, "3"),  # DetectorActiveTime
        Row(0, 0x00187016, "3"),  # DetectorActivationOffsetFromExposure
        Row(0, 0x00181147, "3", values=(enumerated("RECTANGLE", "ROUND", "HEXAGONAL"),)),  # FieldOfViewShape
        Row(0, 0x00181149, "3"),  # FieldOfViewDimensions
        Row(0, 0x00187030, "1C", when="present(FieldOfViewRotation) or present(FieldOfViewHorizontalFlip)"),  # FieldOfViewOrigin
        Row(0, 0x00187032, "1C", when="present(FieldOfViewHorizontalFlip)", values=(enumerated("270", "180", "90", "0"),)),  # FieldOfViewRotation
        Row(0, 0x00187034, "1C", when="present(FieldOfViewRotation)", values=(enumerated("YES", "NO"),)),  # FieldOfViewHorizontalFlip
        Row(0, 0x00181164, "1"),  # ImagerPixelSpacing
        Row(0, 0, include="macros.basic_pixel_spacing_calibration"),  # include Basic Pixel Spacing Calibration
        Row(0, 0x00181007, "3"),  # CassetteID
        Row(0, 0x00181004, "3"),  # PlateID
    ),
)
