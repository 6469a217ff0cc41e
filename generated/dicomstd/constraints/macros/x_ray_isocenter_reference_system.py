"""X-Ray Isocenter Reference System, PS3.3 C.8.19.6.13. Generated from table_C.8.19.6-13; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.19.6-13",
    "X-Ray Isocenter Reference System",
    "C.8.19.6.13",
    (
        Row(0, 0x00189462, "1", items=(1, 1)),  # IsocenterReferenceSystemSequence
        Row(1, 0x00189463, "1"),  # PositionerIsocenterPrimaryAngle
        Row(1, 0x00189464, "1"),  # PositionerIsocenterSecondaryAngle
        Row(1, 0x00189465, "1"),  # PositionerIsocenterDetectorRotationAngle
        Row(1, 0x00189466, "1"),  # TableXPositionToIsocenter
        Row(1, 0x00189467, "1"),  # TableYPositionToIsocenter
        Row(1, 0x00189468, "1"),  # TableZPositionToIsocenter
        Row(1, 0x00189469, "1"),  # TableHorizontalRotationAngle
        Row(1, 0x00189470, "1"),  # TableHeadTiltAngle
        Row(1, 0x00189471, "1"),  # TableCradleTiltAngle
    ),
)
