"""Breast Biopsy Target, PS3.3 C.8.21.5.2. Generated from table_C.8.21.5.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.21.5.2-1",
    "Breast Biopsy Target",
    "C.8.21.5.2",
    (
        Row(0, 0x00182041, "1C", when="not_checkable(real-world)", items=(1, None)),  # BiopsyTargetSequence
        Row(1, 0x00182042, "1"),  # TargetUID
        Row(1, 0x00182043, "1"),  # LocalizingCursorPosition
        Row(1, 0x00182044, "1"),  # CalculatedTargetPosition
        Row(1, 0x00182046, "1"),  # DisplayedZValue
        Row(1, 0x00182045, "3"),  # TargetLabel
    ),
)
