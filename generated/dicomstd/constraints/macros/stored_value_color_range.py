"""Stored Value Color Range, PS3.3 C.7.6.16.2.26. Generated from table_C.7.6.16.2.26-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16.2.26-1",
    "Stored Value Color Range",
    "C.7.6.16.2.26",
    (
        Row(0, 0x00281230, "1", items=(1, 1)),  # StoredValueColorRangeSequence
        Row(1, 0x00281231, "1"),  # MinimumStoredValueMapped
        Row(1, 0x00281232, "1"),  # MaximumStoredValueMapped
    ),
)
