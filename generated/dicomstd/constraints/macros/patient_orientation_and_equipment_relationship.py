"""Patient Orientation And Equipment Relationship, PS3.3 10.12. Generated from table_10-15a; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "10-15a",
    "Patient Orientation And Equipment Relationship",
    "10.12",
    (
        Row(0, 0x00540410, "1", items=(1, 1), groups=(Group("19", "B"),)),  # PatientOrientationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00540412, "1C", when="not_checkable(application)", items=(1, 1), groups=(Group("20", "B"),)),  # PatientOrientationModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x30100030, "1", items=(1, 1), groups=(Group("21", "B"),)),  # PatientEquipmentRelationshipCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
