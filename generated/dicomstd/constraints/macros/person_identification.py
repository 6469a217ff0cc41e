"""Person Identification, PS3.3 10.1. Generated from table_10-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "10-1",
    "Person Identification",
    "10.1",
    (
        Row(0, 0x00401101, "1", items=(1, None)),  # PersonIdentificationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00401102, "3"),  # PersonAddress
        Row(0, 0x00401103, "3"),  # PersonTelephoneNumbers
        Row(0, 0x00401104, "3"),  # PersonTelecomInformation
        Row(0, 0x00080080, "1C", when="not present(InstitutionCodeSequence)", may="always"),  # InstitutionName
        Row(0, 0x00080081, "3"),  # InstitutionAddress
        Row(0, 0x00080082, "1C", when="not present(InstitutionName)", may="always", items=(1, 1), groups=(Group("5002", "B"),)),  # InstitutionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081040, "3"),  # InstitutionalDepartmentName
        Row(0, 0x00081041, "3", items=(1, 1), groups=(Group("7030", "B"),)),  # InstitutionalDepartmentTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
