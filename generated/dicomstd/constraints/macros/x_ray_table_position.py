"""X-Ray Table Position, PS3.3 C.8.19.6.11. Generated from table_C.8.19.6-11; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.19.6-11",
    "X-Ray Table Position",
    "C.8.19.6.11",
    (
        Row(0, 0x00189406, "1", items=(1, 1)),  # TablePositionSequence
        Row(1, 0x300A0128, "1"),  # TableTopVerticalPosition
        Row(1, 0x300A0129, "1"),  # TableTopLongitudinalPosition
        Row(1, 0x300A012A, "1"),  # TableTopLateralPosition
        Row(1, 0x00189469, "1"),  # TableHorizontalRotationAngle
        Row(1, 0x00189470, "1"),  # TableHeadTiltAngle
        Row(1, 0x00189471, "1"),  # TableCradleTiltAngle
    ),
)
