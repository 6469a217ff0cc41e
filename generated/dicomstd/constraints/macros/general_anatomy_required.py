"""General Anatomy Required, PS3.3 10.5. Generated from table_10-6; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "10-6",
    "General Anatomy Required",
    "10.5",
    (
        Row(0, 0x00082218, "2", items=(0, 1)),  # AnatomicRegionSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00082220, "3", items=(1, None), groups=(Group("2", "D", qualified=True),)),  # AnatomicRegionModifierSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0, include="macros.primary_anatomic_structure"),  # include Primary Anatomic Structure
    ),
)
