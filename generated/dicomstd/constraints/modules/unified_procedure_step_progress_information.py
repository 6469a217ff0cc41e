"""Unified Procedure Step Progress Information, PS3.3 C.30.1. Generated from table_C.30.1-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.30.1-1",
    "Unified Procedure Step Progress Information",
    "C.30.1",
    (
        Row(0, 0x00741000, "", values=(enumerated("SCHEDULED", "IN PROGRESS", "CANCELED", "COMPLETED"),)),  # ProcedureStepState
        Row(0, 0x00741002, "", items=(0, 1)),  # ProcedureStepProgressInformationSequence
        Row(1, 0x00741004, ""),  # ProcedureStepProgress
        Row(1, 0x00741006, ""),  # ProcedureStepProgressDescription
        Row(1, 0x00741007, "", items=(1, None)),  # ProcedureStepProgressParametersSequence
        Row(2, 0, include="macros.content_item"),  # include Content Item
        Row(2, 0x00400441, "", items=(1, None)),  # ContentItemModifierSequence
        Row(3, 0, include="macros.content_item"),  # include Content Item
        Row(1, 0x00741008, "", items=(0, None)),  # ProcedureStepCommunicationsURISequence
        Row(2, 0x0074100A, ""),  # ContactURI
        Row(2, 0x0074100C, ""),  # ContactDisplayName
        Row(1, 0x00404052, ""),  # ProcedureStepCancellationDateTime
        Row(1, 0x00741238, ""),  # ReasonForCancellation
        Row(1, 0x0074100E, "", items=(0, None), groups=(Group("9300", "D"),)),  # ProcedureStepDiscontinuationReasonCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
