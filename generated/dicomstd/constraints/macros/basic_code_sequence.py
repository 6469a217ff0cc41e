"""Basic Code Sequence, PS3.3 8.8. Generated from table_8.8-1a; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "8.8-1a",
    "Basic Code Sequence",
    "8.8",
    (
        Row(0, 0x00080100, "1C", when="not_checkable(content)"),  # CodeValue
        Row(0, 0x00080102, "1C", when="present(CodeValue) or present(LongCodeValue)", may="always"),  # CodingSchemeDesignator
        Row(0, 0x00080103, "1C", when="present(CodingSchemeDesignator) and not_checkable(content)", may="present(CodingSchemeDesignator)"),  # CodingSchemeVersion
        Row(0, 0x00080104, "1"),  # CodeMeaning
        Row(0, 0x00080119, "1C", when="not present(CodeValue) and not_checkable(content)"),  # LongCodeValue
        Row(0, 0x00080120, "1C", when="not present(CodeValue) and not_checkable(content)"),  # URNCodeValue
    ),
)
