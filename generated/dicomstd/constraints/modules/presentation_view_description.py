"""Presentation View Description, PS3.3 C.11.25. Generated from table_C.11.25-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.11.25-1",
    "Presentation View Description",
    "C.11.25",
    (
        Row(0, 0, include="macros.general_anatomy_required"),  # include General Anatomy Required
        Row(0, 0x00540220, "2", items=(1, 1), groups=(Group("501", "B"),)),  # ViewCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00540222, "2", items=(0, None), groups=(Group("502", "B"),)),  # ViewModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00200062, "2", values=(enumerated("R", "L", "U", "B"),)),  # ImageLaterality
    ),
)
