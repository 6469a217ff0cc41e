"""Mandatory View and Slice Progression Direction, PS3.3 10.20. Generated from table_10-24; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "10-24",
    "Mandatory View and Slice Progression Direction",
    "10.20",
    (
        Row(0, 0x00540220, "1", items=(1, 1), groups=(Group("26", "B", qualified=True),)),  # ViewCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00540222, "2C", when="not_checkable(application)", items=(0, None), groups=(Group("23", "B", qualified=True),)),  # ViewModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00540500, "1C", when="ViewCodeSequence in {(103340004, SCT), (131185001, SCT), (131186000, SCT)}", may="always", values=(enumerated("APEX_TO_BASE", "BASE_TO_APEX", when="not_parsed"), enumerated("ANT_TO_INF", "INF_TO_ANT", when="not_parsed"), enumerated("SEPTUM_TO_WALL", "WALL_TO_SEPTUM", when="not_parsed"),)),  # SliceProgressionDirection
    ),
)
