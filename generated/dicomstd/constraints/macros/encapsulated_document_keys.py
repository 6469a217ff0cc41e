"""Encapsulated Document Keys, PS3.3 F.5.32. Generated from table_F.5-32; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "F.5-32",
    "Encapsulated Document Keys",
    "F.5.32",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00080023, "2"),  # ContentDate
        Row(0, 0x00080033, "2"),  # ContentTime
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00420010, "2"),  # DocumentTitle
        Row(0, 0x0040E001, "1C", when="not_checkable(content)"),  # HL7InstanceIdentifier
        Row(0, 0x0040A043, "2", items=(0, 1), groups=(Group("7020", "B"),)),  # ConceptNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00420012, "1"),  # MIMETypeOfEncapsulatedDocument
    ),
)
