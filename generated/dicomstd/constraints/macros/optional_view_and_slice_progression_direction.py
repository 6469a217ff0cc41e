"""Optional View and Slice Progression Direction, PS3.3 2024b 10.21. Generated from table_10-25; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "10-25",
    "Optional View and Slice Progression Direction",
    "10.21",
    (
        Row(1, 0, 0x00540220, "3", items=(1, 1), groups=(Group("26", "B", qualified=True),)),  # ViewCodeSequence
        Row(2, 1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(3, 1, 0x00540222, "3", items=(1, None), groups=(Group("23", "B", qualified=True),)),  # ViewModifierCodeSequence
        Row(4, 2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(5, 0, 0x00540500, "3", values=(enumerated("APEX_TO_BASE", "BASE_TO_APEX"), enumerated("ANT_TO_INF", "INF_TO_ANT"), enumerated("SEPTUM_TO_WALL", "WALL_TO_SEPTUM"),)),  # SliceProgressionDirection
    ),
)
