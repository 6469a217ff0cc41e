"""Requested Procedure, PS3.3 C.4.11. Generated from table_C.4-11; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.4-11",
    "Requested Procedure",
    "C.4.11",
    (
        Row(0, 0x00401001, ""),  # RequestedProcedureID
        Row(0, 0x00401002, ""),  # ReasonForTheRequestedProcedure
        Row(0, 0x00401400, ""),  # RequestedProcedureComments
        Row(0, 0x0040100A, "", items=(1, None)),  # ReasonForRequestedProcedureCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00321064, "", items=(1, 1), groups=(Group("101", "B"),)),  # RequestedProcedureCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00321065, "", items=(1, 1), groups=(Group("244", "D"),)),  # RequestedLateralityCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0020000D, ""),  # StudyInstanceUID
        Row(0, 0x00080020, ""),  # StudyDate
        Row(0, 0x00080030, ""),  # StudyTime
        Row(0, 0x00081110, "", items=(1, None)),  # ReferencedStudySequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00321060, ""),  # RequestedProcedureDescription
        Row(0, 0x00401003, "", values=(defined("STAT", "HIGH", "ROUTINE", "MEDIUM", "LOW"),)),  # RequestedProcedurePriority
        Row(0, 0x00401004, ""),  # PatientTransportArrangements
        Row(0, 0x00401005, ""),  # RequestedProcedureLocation
        Row(0, 0x00401008, ""),  # ConfidentialityCode
        Row(0, 0x00401009, "", values=(defined("HIGH", "ROUTINE", "MEDIUM", "LOW"),)),  # ReportingPriority
        Row(0, 0x00401010, ""),  # NamesOfIntendedRecipientsOfResults
        Row(0, 0x00401011, "", items=(1, None)),  # IntendedRecipientsOfResultsIdentificationSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
    ),
)
