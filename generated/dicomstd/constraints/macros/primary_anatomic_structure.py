"""Primary Anatomic Structure, PS3.3 10.5. Generated from table_10-8; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "10-8",
    "Primary Anatomic Structure",
    "10.5",
    (
        Row(0, 0x00082228, "3", items=(1, None)),  # PrimaryAnatomicStructureSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00082230, "3", items=(1, None), groups=(Group("2", "D"),)),  # PrimaryAnatomicStructureModifierSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
