"""Prism Sequence, PS3.3 C.8.25.6.2. Generated from table_C.8.25.6.2-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.25.6.2-1",
    "Prism Sequence",
    "C.8.25.6.2",
    (
        Row(0, 0x00460028, "1C", when="not_checkable(real-world)", items=(1, 1)),  # PrismSequence
        Row(1, 0x00460030, "1"),  # HorizontalPrismPower
        Row(1, 0x00460032, "1", values=(enumerated("IN", "OUT"),)),  # HorizontalPrismBase
        Row(1, 0x00460034, "1"),  # VerticalPrismPower
        Row(1, 0x00460036, "1", values=(enumerated("UP", "DOWN"),)),  # VerticalPrismBase
    ),
)
