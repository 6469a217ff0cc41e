"""Unified Procedure Step Scheduled Procedure Information, PS3.3 C.30.2. Generated from table_C.30.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.30.2-1",
    "Unified Procedure Step Scheduled Procedure Information",
    "C.30.2",
    (
        Row(0, 0x00741200, "", values=(enumerated("HIGH", "MEDIUM", "LOW"),)),  # ScheduledProcedureStepPriority
        Row(0, 0x00404010, ""),  # ScheduledProcedureStepModificationDateTime
        Row(0, 0x00741202, ""),  # WorklistLabel
        Row(0, 0x00741204, ""),  # ProcedureStepLabel
        Row(0, 0x00400400, ""),  # CommentsOnTheScheduledProcedureStep
        Row(0, 0x00404025, "", items=(0, None)),  # ScheduledStationNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00404026, "", items=(0, None)),  # ScheduledStationClassCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00404027, "", items=(0, None)),  # ScheduledStationGeographicLocationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00404034, "", items=(0, None)),  # ScheduledHumanPerformersSequence
        Row(1, 0x00404009, "", items=(1, 1)),  # HumanPerformerCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00404037, ""),  # HumanPerformerName
        Row(1, 0x00404036, ""),  # HumanPerformerOrganization
        Row(0, 0x00404005, ""),  # ScheduledProcedureStepStartDateTime
        Row(0, 0x00404011, ""),  # ExpectedCompletionDateTime
        Row(0, 0x00404008, ""),  # ScheduledProcedureStepExpirationDateTime
        Row(0, 0x00404018, "", items=(1, 1), groups=(Group("9231", "B"),)),  # ScheduledWorkitemCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00741210, "", items=(0, None)),  # ScheduledProcessingParametersSequence
        Row(1, 0, include="macros.content_item"),  # include Content Item
        Row(1, 0x00400441, "", items=(1, None)),  # ContentItemModifierSequence
        Row(2, 0, include="macros.content_item"),  # include Content Item
        Row(0, 0x00404041, "", values=(enumerated("INCOMPLETE", "UNAVAILABLE", "READY"),)),  # InputReadinessState
        Row(0, 0x00404021, "", items=(0, None)),  # InputInformationSequence
        Row(1, 0, include="macros.referenced_instances_and_access"),  # include Referenced Instances and Access
        Row(0, 0x0020000D, ""),  # StudyInstanceUID
        Row(0, 0x00404070, "", items=(0, None)),  # OutputDestinationSequence
        Row(1, 0, include="macros.storage"),  # include Storage
        Row(0, 0x300A0700, ""),  # TreatmentSessionUID
    ),
)
