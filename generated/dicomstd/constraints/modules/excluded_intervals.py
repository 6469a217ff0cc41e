"""Excluded Intervals, PS3.3 C.8.24.5. Generated from table_C.8.24.5-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.24.5-1",
    "Excluded Intervals",
    "C.8.24.5",
    (
        Row(0, 0x00189803, "1C", when="not_checkable(real-world)", items=(1, None)),  # ExcludedIntervalsSequence
        Row(1, 0x00189804, "1"),  # ExclusionStartDateTime
        Row(1, 0x00189805, "1"),  # ExclusionDuration
    ),
)
