"""Threshold Sequence, PS3.3 C.11.33.1.2. Generated from table_C.11.33.1-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.33.1-1",
    "Threshold Sequence",
    "C.11.33.1.2",
    (
        Row(0, 0x00701B11, "1C", when="not_checkable(application) and not present(SoftcopyVOILUTSequence)", may="not_checkable(application)", items=(1, None)),  # ThresholdSequence
        Row(1, 0x00701B13, "1", values=(enumerated("RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN"),)),  # ThresholdType
        Row(1, 0x00701B12, "1", items=(1, 1)),  # ThresholdValueSequence
        Row(2, 0x00701B14, "1"),  # ThresholdValue
    ),
)
