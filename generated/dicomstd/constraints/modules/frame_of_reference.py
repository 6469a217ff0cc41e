"""Frame of Reference, PS3.3 C.7.4.1. Generated from table_C.7-6; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7-6",
    "Frame of Reference",
    "C.7.4.1",
    (
        Row(0, 0x00200052, "1"),  # FrameOfReferenceUID
        Row(0, 0x00201040, "2"),  # PositionReferenceIndicator
    ),
)
