"""SR Document Keys, PS3.3 F.5.25. Generated from table_F.5-25; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "F.5-25",
    "SR Document Keys",
    "F.5.25",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x0040A491, "1"),  # CompletionFlag
        Row(0, 0x0040A493, "1"),  # VerificationFlag
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x0040A030, "1C", when="VerificationFlag in {VERIFIED}"),  # VerificationDateTime
        Row(0, 0x0040A043, "1", items=(1, 1)),  # ConceptNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040A730, "1C", when="not_checkable(content)", items=(1, None)),  # ContentSequence
        Row(1, 0x0040A010, "1", values=(enumerated("HAS CONCEPT MOD"),)),  # RelationshipType
        Row(1, 0, include="macros.document_content"),  # include Document Content
    ),
)
