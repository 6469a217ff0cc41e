"""X-Ray Detector, PS3.3 C.8.19.5. Generated from table_C.8.19.5-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.19.5-1",
    "X-Ray Detector",
    "C.8.19.5",
    (
        Row(0, 0, include="macros.digital_x_ray_detector"),  # include Digital X-Ray Detector
        Row(0, 0x00189429, "1"),  # PhysicalDetectorSize
        Row(0, 0x00189430, "1C", when="present(IsocenterReferenceSystemSequence)"),  # PositionOfIsocenterProjection
    ),
)
