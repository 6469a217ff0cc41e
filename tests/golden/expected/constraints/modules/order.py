"""Order, PS3.3 C.4. Generated from table_C.4-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.4-1",
    "Order",
    "C.4",
    (
        Row(0, 0x00110002, ""),  # LampCount
        Row(0, 0x00110001, "", values=(enumerated("RED", "ANY"),)),  # LampColor
        Row(0, 0x00110007, ""),  # StandSequence
        Row(1, 0x00110008, ""),  # StandMaterial
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
