"""Issuer of Patient ID, PS3.3 10.15. Generated from table_10-18; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "10-18",
    "Issuer of Patient ID",
    "10.15",
    (
        Row(0, 0x00100021, "3"),  # IssuerOfPatientID
        Row(0, 0x00100024, "3", items=(1, 1)),  # IssuerOfPatientIDQualifiersSequence
        Row(1, 0x00400032, "3"),  # UniversalEntityID
        Row(1, 0x00400033, "1C", when="present(UniversalEntityID)"),  # UniversalEntityIDType
        Row(1, 0x00400035, "3"),  # IdentifierTypeCode
        Row(1, 0x00400036, "3", items=(1, 1)),  # AssigningFacilitySequence
        Row(2, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(1, 0x00400039, "3", items=(1, 1), groups=(Group("5001", "B", qualified=True),)),  # AssigningJurisdictionCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0040003A, "3", items=(1, 1)),  # AssigningAgencyOrDepartmentCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
