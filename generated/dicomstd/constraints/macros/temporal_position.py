"""Temporal Position, PS3.3 C.7.6.16.2.23. Generated from table_C.7.6.16.2.23-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16.2.23-1",
    "Temporal Position",
    "C.7.6.16.2.23",
    (
        Row(0, 0x00209310, "1", items=(1, 1)),  # TemporalPositionSequence
        Row(1, 0x0020930D, "1"),  # TemporalPositionTimeOffset
    ),
)
