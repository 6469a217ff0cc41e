"""Document Relationship, PS3.3 C.17.3.4. Generated from table_C.17-6; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.17-6",
    "Document Relationship",
    "C.17.3.4",
    (
        Row(0, 0x0040A032, "1C", when="not_checkable(content)", may="always"),  # ObservationDateTime
        Row(0, 0x0040A171, "3"),  # ObservationUID
        Row(0, 0x0040A730, "1C", when="not_checkable(content)", items=(1, None)),  # ContentSequence
        Row(1, 0x0040A010, "1", values=(enumerated("CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"),)),  # RelationshipType
        Row(1, 0, when="not_checkable(content)", include="macros.document_relationship"),  # include Document Relationship
        Row(1, 0, when="not_checkable(content)", include="macros.document_content"),  # include Document Content
        Row(1, 0x0040DB73, "1C", when="not_parsed"),  # ReferencedContentItemIdentifier
    ),
)
