"""X-Ray Projection Pixel Calibration, PS3.3 C.8.19.6.9. Generated from table_C.8.19.6-9; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.19.6-9",
    "X-Ray Projection Pixel Calibration",
    "C.8.19.6.9",
    (
        Row(0, 0x00189401, "1", items=(1, 1)),  # ProjectionPixelCalibrationSequence
        Row(1, 0x00189403, "2"),  # DistanceObjectToTableTop
        Row(1, 0x00189404, "1C", when="has_value(DistanceObjectToTableTop)"),  # ObjectPixelSpacingInCenterOfBeam
        Row(1, 0x00181130, "1C", when="ImageType[1] in {ORIGINAL}", may="always"),  # TableHeight
        Row(1, 0x00189449, "1C", when="ImageType[1] in {ORIGINAL}", may="always"),  # BeamAngle
    ),
)
