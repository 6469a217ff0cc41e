"""Enhanced US Series, PS3.3 C.8.24.1. Generated from table_C.8.24.1-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.24.1-1",
    "Enhanced US Series",
    "C.8.24.1",
    (
        Row(0, 0x00080060, "1", values=(enumerated("US", "IVUS"),)),  # Modality
        Row(0, 0x00081111, "1C", when="not_checkable(exchange)", items=(1, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00400260, "1C", when="not_checkable(real-world)", may="always", items=(1, 1), groups=(Group("12001", "B"),)),  # PerformedProtocolCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00400440, "3", items=(1, None)),  # ProtocolContextSequence
        Row(2, 0, include="macros.content_item"),  # include Content Item
        Row(2, 0x00400441, "3", items=(1, None)),  # ContentItemModifierSequence
        Row(3, 0, include="macros.content_item"),  # include Content Item
        Row(0, 0x00400261, "1C", when="present(PerformedProtocolCodeSequence)", values=(enumerated("STAGED", "NON_STAGED"),)),  # PerformedProtocolType
    ),
)
