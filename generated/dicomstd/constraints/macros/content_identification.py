"""Content Identification, PS3.3 10.9. Generated from table_10-12; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "10-12",
    "Content Identification",
    "10.9",
    (
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00700080, "1"),  # ContentLabel
        Row(0, 0x00700081, "2"),  # ContentDescription
        Row(0, 0x0040A043, "3", items=(1, 1)),  # ConceptNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00700087, "3", items=(1, None)),  # AlternateContentDescriptionSequence
        Row(1, 0x00700081, "1"),  # ContentDescription
        Row(1, 0x00080006, "1", items=(1, 1), groups=(Group("5000", "D"),)),  # LanguageCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0040A043, "3", items=(1, 1)),  # ConceptNameCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0, include="macros.content_creator"),  # include Content Creator
    ),
)
