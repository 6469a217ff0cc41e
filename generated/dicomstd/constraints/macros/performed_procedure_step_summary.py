"""Performed Procedure Step Summary, PS3.3 10.13. Generated from table_10-16; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-16",
    "Performed Procedure Step Summary",
    "10.13",
    (
        Row(0, 0x00400253, "3"),  # PerformedProcedureStepID
        Row(0, 0x00400244, "3"),  # PerformedProcedureStepStartDate
        Row(0, 0x00400245, "3"),  # PerformedProcedureStepStartTime
        Row(0, 0x00400250, "3"),  # PerformedProcedureStepEndDate
        Row(0, 0x00400251, "3"),  # PerformedProcedureStepEndTime
        Row(0, 0x00400254, "3"),  # PerformedProcedureStepDescription
        Row(0, 0x00400260, "3", items=(1, None)),  # PerformedProtocolCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00400440, "3", items=(1, None)),  # ProtocolContextSequence
        Row(2, 0, include="macros.content_item"),  # include Content Item
        Row(2, 0x00400441, "3", items=(1, None)),  # ContentItemModifierSequence
        Row(3, 0, include="macros.content_item"),  # include Content Item
        Row(0, 0x00400280, "3"),  # CommentsOnThePerformedProcedureStep
    ),
)
