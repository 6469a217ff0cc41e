"""Primary Anatomic Structure, PS3.3 2024b 10.5. Generated from table_10-8; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "10-8",
    "Primary Anatomic Structure",
    "10.5",
    (
        Row(1, 0, 0x00082228, "3", items=(1, None)),  # PrimaryAnatomicStructureSequence
        Row(2, 1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(3, 1, 0x00082230, "3", items=(1, None), groups=(Group("2", "D"),)),  # PrimaryAnatomicStructureModifierSequence
        Row(4, 2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
