"""Substance Administration Log, PS3.3 C.26.4. Generated from table_C.26-4; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.26-4",
    "Substance Administration Log",
    "C.26.4",
    (
        Row(0, 0x00100010, ""),  # PatientName
        Row(0, 0x00100020, ""),  # PatientID
        Row(0, 0, include="macros.issuer_of_patient_id"),  # include Issuer of Patient ID
        Row(0, 0x00380010, ""),  # AdmissionID
        Row(0, 0x00380014, "", items=(1, 1)),  # IssuerOfAdmissionIDSequence
        Row(1, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(0, 0x00440001, ""),  # ProductPackageIdentifier
        Row(0, 0x00440008, ""),  # ProductName
        Row(0, 0x00440009, ""),  # ProductDescription
        Row(0, 0x00440010, ""),  # SubstanceAdministrationDateTime
        Row(0, 0x00440011, ""),  # SubstanceAdministrationNotes
        Row(0, 0x00440012, ""),  # SubstanceAdministrationDeviceID
        Row(0, 0x00540302, "", items=(1, 1), groups=(Group("11", "B"),)),  # AdministrationRouteCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00440019, "", items=(0, None)),  # SubstanceAdministrationParameterSequence
        Row(1, 0, groups=(Group("3410", "B", "ConceptNameCodeSequence"),), include="macros.content_item"),  # include Content Item
        Row(0, 0x00081072, "", items=(1, None)),  # OperatorIdentificationSequence
        Row(1, 0x00401101, "", items=(1, 1)),  # PersonIdentificationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
