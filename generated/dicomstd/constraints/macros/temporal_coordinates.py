"""Temporal Coordinates, PS3.3 C.18.7. Generated from table_C.18.7-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.18.7-1",
    "Temporal Coordinates",
    "C.18.7",
    (
        Row(0, 0x0040A130, "1", values=(enumerated("POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"),)),  # TemporalRangeType
        Row(0, 0x0040A132, "1C", when="not_checkable(other-instance) and not present(ReferencedTimeOffsets) and not present(ReferencedDateTime)"),  # ReferencedSamplePositions
        Row(0, 0x0040A138, "1C", when="not present(ReferencedSamplePositions) and not present(ReferencedDateTime)"),  # ReferencedTimeOffsets
        Row(0, 0x0040A13A, "1C", when="not present(ReferencedSamplePositions) and not present(ReferencedTimeOffsets)"),  # ReferencedDateTime
    ),
)
