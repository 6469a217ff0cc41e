"""Code Sequence, PS3.3 8.8. Generated from table_8.8-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "8.8-1",
    "Code Sequence",
    "8.8",
    (
        Row(0, 0x00080100, "1"),  # CodeValue
        Row(0, 0x00080102, "1"),  # CodingSchemeDesignator
        Row(0, 0x00080104, "1"),  # CodeMeaning
    ),
)
