"""Visit Identification, PS3.3 C.3.2. Generated from table_C.3-2; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.3-2",
    "Visit Identification",
    "C.3.2",
    (
        Row(0, 0x00080080, ""),  # InstitutionName
        Row(0, 0x00080081, ""),  # InstitutionAddress
        Row(0, 0x00080082, "", items=(1, 1)),  # InstitutionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081040, ""),  # InstitutionalDepartmentName
        Row(0, 0x00081041, "", items=(1, 1), groups=(Group("7030", "B"),)),  # InstitutionalDepartmentTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00380010, ""),  # AdmissionID
        Row(0, 0x00380014, "", items=(1, 1)),  # IssuerOfAdmissionIDSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00321066, ""),  # ReasonForVisit
        Row(0, 0x00321067, "", items=(1, None)),  # ReasonForVisitCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00380060, ""),  # ServiceEpisodeID
        Row(0, 0x00380064, "", items=(1, 1)),  # IssuerOfServiceEpisodeIDSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00380062, ""),  # ServiceEpisodeDescription
    ),
)
