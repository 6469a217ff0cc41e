"""Performed Procedure Step Information, PS3.3 C.4.14. Generated from table_C.4-14; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.4-14",
    "Performed Procedure Step Information",
    "C.4.14",
    (
        Row(0, 0x00400241, ""),  # PerformedStationAETitle
        Row(0, 0x00400242, ""),  # PerformedStationName
        Row(0, 0x00400243, ""),  # PerformedLocation
        Row(0, 0x00400244, ""),  # PerformedProcedureStepStartDate
        Row(0, 0x00400245, ""),  # PerformedProcedureStepStartTime
        Row(0, 0x00400253, ""),  # PerformedProcedureStepID
        Row(0, 0x00400250, ""),  # PerformedProcedureStepEndDate
        Row(0, 0x00400251, ""),  # PerformedProcedureStepEndTime
        Row(0, 0x00400252, "", values=(enumerated("IN PROGRESS", "DISCONTINUED", "COMPLETED"),)),  # PerformedProcedureStepStatus
        Row(0, 0x00400254, ""),  # PerformedProcedureStepDescription
        Row(0, 0x00400280, ""),  # CommentsOnThePerformedProcedureStep
        Row(0, 0x00400255, ""),  # PerformedProcedureTypeDescription
        Row(0, 0x00081032, "", items=(1, 1), groups=(Group("101", "B"),)),  # ProcedureCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00401012, "", items=(1, None)),  # ReasonForPerformedProcedureCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00400281, "", groups=(Group("9300", "D"),)),  # PerformedProcedureStepDiscontinuationReasonCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
