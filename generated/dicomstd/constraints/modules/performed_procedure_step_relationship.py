"""Performed Procedure Step Relationship, PS3.3 C.4.13. Generated from table_C.4-13; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.4-13",
    "Performed Procedure Step Relationship",
    "C.4.13",
    (
        Row(0, 0x00100010, ""),  # PatientName
        Row(0, 0x00100020, ""),  # PatientID
        Row(0, 0, include="macros.issuer_of_patient_id"),  # include Issuer of Patient ID
        Row(0, 0x00100030, ""),  # PatientBirthDate
        Row(0, 0x00100033, ""),  # PatientBirthDateInAlternativeCalendar
        Row(0, 0x00100034, ""),  # PatientDeathDateInAlternativeCalendar
        Row(0, 0x00100035, "", values=(enumerated("PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"),)),  # PatientAlternativeCalendar
        Row(0, 0x00100040, "", values=(enumerated("M", "F", "O"),)),  # PatientSex
        Row(0, 0x00081120, "", items=(1, 1)),  # ReferencedPatientSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00380010, ""),  # AdmissionID
        Row(0, 0x00380014, "", items=(1, 1)),  # IssuerOfAdmissionIDSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00380060, ""),  # ServiceEpisodeID
        Row(0, 0x00380064, "", items=(1, 1)),  # IssuerOfServiceEpisodeIDSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00380062, ""),  # ServiceEpisodeDescription
        Row(0, 0x00400270, "", items=(1, None)),  # ScheduledStepAttributesSequence
        Row(1, 0x0020000D, ""),  # StudyInstanceUID
        Row(1, 0x00081110, "", items=(1, 1)),  # ReferencedStudySequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00080050, ""),  # AccessionNumber
        Row(1, 0x00080051, "", items=(1, 1)),  # IssuerOfAccessionNumberSequence
        Row(2, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(1, 0x00402016, ""),  # PlacerOrderNumberImagingServiceRequest
        Row(1, 0x00400026, "", items=(1, 1)),  # OrderPlacerIdentifierSequence
        Row(2, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(1, 0x00402017, ""),  # FillerOrderNumberImagingServiceRequest
        Row(1, 0x00400027, "", items=(1, 1)),  # OrderFillerIdentifierSequence
        Row(2, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(1, 0x00401001, ""),  # RequestedProcedureID
        Row(1, 0x00321060, ""),  # RequestedProcedureDescription
        Row(1, 0x00321064, "", items=(1, 1)),  # RequestedProcedureCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00400009, ""),  # ScheduledProcedureStepID
        Row(1, 0x00400007, ""),  # ScheduledProcedureStepDescription
        Row(1, 0x00400008, "", items=(1, None)),  # ScheduledProtocolCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00400440, "", items=(1, None)),  # ProtocolContextSequence
        Row(3, 0, include="macros.content_item"),  # include Content Item
        Row(3, 0x00400441, "", items=(1, None)),  # ContentItemModifierSequence
        Row(4, 0, include="macros.content_item"),  # include Content Item
    ),
)
