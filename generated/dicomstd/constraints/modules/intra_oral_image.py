"""Intra-Oral Image, PS3.3 C.8.11.9. Generated from table_C.8-76; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8-76",
    "Intra-Oral Image",
    "C.8.11.9",
    (
        Row(0, 0x00181508, "1", values=(enumerated("NONE", "CEPHALOSTAT", "RIGID"),)),  # PositionerType
        Row(0, 0x00200062, "1", values=(enumerated("R", "L", "B"),)),  # ImageLaterality
        Row(0, 0x00082218, "1", items=(1, 1), groups=(Group("4016", "D"),)),  # AnatomicRegionSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00082220, "1C", when="not present(PrimaryAnatomicStructureSequence)", items=(1, 1), groups=(Group("4017", "D"),)),  # AnatomicRegionModifierSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00082228, "1C", when="not present(AnatomicRegionModifierSequence)", items=(1, None), groups=(Group("4026", "D", qualified=True),)),  # PrimaryAnatomicStructureSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
