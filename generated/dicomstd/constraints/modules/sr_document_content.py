"""SR Document Content, PS3.3 C.17.3. Generated from table_C.17-4; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.17-4",
    "SR Document Content",
    "C.17.3",
    (
        Row(0, 0, include="macros.document_content"),  # include Document Content
        Row(0, 0, include="macros.document_relationship"),  # include Document Relationship
    ),
)
