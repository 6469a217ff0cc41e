"""Code, PS3.3 C.18.2. Generated from table_C.18.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.18.2-1",
    "Code",
    "C.18.2",
    (
        Row(0, 0x0040A168, "1", items=(1, 1)),  # ConceptCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
