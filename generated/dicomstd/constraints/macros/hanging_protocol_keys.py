"""Hanging Protocol Keys, PS3.3 F.5.31. Generated from table_F.5-31; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-31",
    "Hanging Protocol Keys",
    "F.5.31",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00720002, "1"),  # HangingProtocolName
        Row(0, 0x00720004, "1"),  # HangingProtocolDescription
        Row(0, 0x00720006, "1"),  # HangingProtocolLevel
        Row(0, 0x00720008, "1"),  # HangingProtocolCreator
        Row(0, 0x0072000A, "1"),  # HangingProtocolCreationDateTime
        Row(0, 0x0072000C, "1", items=(1, None)),  # HangingProtocolDefinitionSequence
        Row(1, 0x00080060, "1C", when="not present(AnatomicRegionSequence)", may="always"),  # Modality
        Row(1, 0x00082218, "1C", when="not present(Modality)", may="always", items=(1, None)),  # AnatomicRegionSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00200060, "2C", when="present(AnatomicRegionSequence)"),  # Laterality
        Row(1, 0x00081032, "2", items=(0, None)),  # ProcedureCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0040100A, "2", items=(0, None)),  # ReasonForRequestedProcedureCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00720014, "1"),  # NumberOfPriorsReferenced
        Row(0, 0x0072000E, "2", items=(0, 1)),  # HangingProtocolUserIdentificationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
