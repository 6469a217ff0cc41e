"""Intervention, PS3.3 C.7.6.13. Generated from table_C.7-19; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.7-19",
    "Intervention",
    "C.7.6.13",
    (
        Row(0, 0x00180036, "3", items=(1, None), groups=(Group("9", "B"),)),  # InterventionSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00180038, "2", values=(enumerated("PRE", "INTERMEDIATE", "POST", "NONE"),)),  # InterventionStatus
        Row(1, 0x00180029, "3", items=(1, 1), groups=(Group("10", "B"),)),  # InterventionDrugCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00180035, "3"),  # InterventionDrugStartTime
        Row(1, 0x00180027, "3"),  # InterventionDrugStopTime
        Row(1, 0x00540302, "3", items=(1, 1), groups=(Group("11", "B"),)),  # AdministrationRouteCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0018003A, "3"),  # InterventionDescription
    ),
)
