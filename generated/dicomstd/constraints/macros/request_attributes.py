"""Request Attributes, PS3.3 10.6. Generated from table_10-9; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-9",
    "Request Attributes",
    "10.6",
    (
        Row(0, 0x00401001, "1C", when="not_checkable(real-world)", may="always"),  # RequestedProcedureID
        Row(0, 0x00080050, "3"),  # AccessionNumber
        Row(0, 0x00080051, "3", items=(1, 1)),  # IssuerOfAccessionNumberSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x0020000D, "3"),  # StudyInstanceUID
        Row(0, 0x00081110, "3", items=(1, None)),  # ReferencedStudySequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00321060, "3"),  # RequestedProcedureDescription
        Row(0, 0x00321064, "3", items=(1, 1)),  # RequestedProcedureCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00401002, "3"),  # ReasonForTheRequestedProcedure
        Row(0, 0x0040100A, "3", items=(1, None)),  # ReasonForRequestedProcedureCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00400009, "1C", when="not_checkable(real-world)"),  # ScheduledProcedureStepID
        Row(0, 0x00400007, "3"),  # ScheduledProcedureStepDescription
        Row(0, 0x00400008, "3", items=(1, None)),  # ScheduledProtocolCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00400440, "3", items=(1, None)),  # ProtocolContextSequence
        Row(2, 0, include="macros.content_item"),  # include Content Item
        Row(2, 0x00400441, "3", items=(1, None)),  # ContentItemModifierSequence
        Row(3, 0, include="macros.content_item"),  # include Content Item
    ),
)
