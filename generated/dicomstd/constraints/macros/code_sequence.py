"""Code Sequence, PS3.3 8.8. Generated from table_8.8-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "8.8-1",
    "Code Sequence",
    "8.8",
    (
        Row(0, 0, include="macros.basic_code_sequence"),  # include Basic Code Sequence
        Row(0, 0x00080121, "3", items=(1, None)),  # EquivalentCodeSequence
        Row(1, 0, include="macros.basic_code_sequence"),  # include Basic Code Sequence
        Row(1, 0, include="macros.enhanced_code_sequence"),  # include Enhanced Code Sequence
        Row(0, 0, include="macros.enhanced_code_sequence"),  # include Enhanced Code Sequence
    ),
)
