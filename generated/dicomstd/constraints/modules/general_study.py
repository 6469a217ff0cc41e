"""General Study, PS3.3 C.7.2.1. Generated from table_C.7-3; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.7-3",
    "General Study",
    "C.7.2.1",
    (
        Row(0, 0x0020000D, "1"),  # StudyInstanceUID
        Row(0, 0x00080020, "2"),  # StudyDate
        Row(0, 0x00080030, "2"),  # StudyTime
        Row(0, 0x00080090, "2"),  # ReferringPhysicianName
        Row(0, 0x00080096, "3", items=(1, 1)),  # ReferringPhysicianIdentificationSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x0008009C, "3"),  # ConsultingPhysicianName
        Row(0, 0x0008009D, "3", items=(1, None)),  # ConsultingPhysicianIdentificationSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x00200010, "2"),  # StudyID
        Row(0, 0x00080050, "2"),  # AccessionNumber
        Row(0, 0x00080051, "3", items=(1, 1)),  # IssuerOfAccessionNumberSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00081030, "3"),  # StudyDescription
        Row(0, 0x00081048, "3"),  # PhysiciansOfRecord
        Row(0, 0x00081049, "3", items=(1, None)),  # PhysiciansOfRecordIdentificationSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x00081060, "3"),  # NameOfPhysiciansReadingStudy
        Row(0, 0x00081062, "3", items=(1, None)),  # PhysiciansReadingStudyIdentificationSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x00321033, "3"),  # RequestingService
        Row(0, 0x00321034, "3", items=(1, 1), groups=(Group("7030", "D"),)),  # RequestingServiceCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081110, "3", items=(1, None)),  # ReferencedStudySequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00081032, "3", items=(1, None), groups=(Group("101", "B"),)),  # ProcedureCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00401012, "3", items=(1, None)),  # ReasonForPerformedProcedureCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
