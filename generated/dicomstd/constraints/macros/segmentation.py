"""Segmentation, PS3.3 C.8.20.3.1. Generated from table_C.8.20-3; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.20-3",
    "Segmentation",
    "C.8.20.3.1",
    (
        Row(0, 0x0062000A, "1", items=(1, 1)),  # SegmentIdentificationSequence
        Row(1, 0x0062000B, "1"),  # ReferencedSegmentNumber
    ),
)
