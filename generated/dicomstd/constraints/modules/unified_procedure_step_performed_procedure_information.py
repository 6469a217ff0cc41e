"""Unified Procedure Step Performed Procedure Information, PS3.3 C.30.3. Generated from table_C.30.3-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.30.3-1",
    "Unified Procedure Step Performed Procedure Information",
    "C.30.3",
    (
        Row(0, 0x00741216, "", items=(0, 1)),  # UnifiedProcedureStepPerformedProcedureSequence
        Row(1, 0x00404035, "", items=(0, None)),  # ActualHumanPerformersSequence
        Row(2, 0x00404009, "", items=(1, 1)),  # HumanPerformerCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00404037, ""),  # HumanPerformerName
        Row(2, 0x00404036, ""),  # HumanPerformerOrganization
        Row(1, 0x00404028, "", items=(0, None)),  # PerformedStationNameCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00404029, "", items=(0, None)),  # PerformedStationClassCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00404030, "", items=(0, None)),  # PerformedStationGeographicLocationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00404050, ""),  # PerformedProcedureStepStartDateTime
        Row(1, 0x00400254, ""),  # PerformedProcedureStepDescription
        Row(1, 0x00400280, ""),  # CommentsOnThePerformedProcedureStep
        Row(1, 0x00404019, "", items=(0, None), groups=(Group("9231", "B"),)),  # PerformedWorkitemCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00741212, "", items=(0, None)),  # PerformedProcessingParametersSequence
        Row(2, 0, include="macros.content_item"),  # include Content Item
        Row(2, 0x00400441, "", items=(1, None)),  # ContentItemModifierSequence
        Row(3, 0, include="macros.content_item"),  # include Content Item
        Row(1, 0x00404051, ""),  # PerformedProcedureStepEndDateTime
        Row(1, 0x00404033, "", items=(0, None)),  # OutputInformationSequence
        Row(2, 0, include="macros.referenced_instances_and_access"),  # include Referenced Instances and Access
    ),
)
