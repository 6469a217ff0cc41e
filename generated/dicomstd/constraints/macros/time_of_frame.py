"""Time of Frame, PS3.3 C.7.6.16.2.29. Generated from table_C.7.6.16.2.29-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16.2.29-1",
    "Time of Frame",
    "C.7.6.16.2.29",
    (
        Row(0, 0x0034000D, "1", items=(1, 1)),  # TimeOfFrameGroupSequence
        Row(1, 0x00340007, "1"),  # FrameOriginTimestamp
    ),
)
