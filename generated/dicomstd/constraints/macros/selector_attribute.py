"""Selector Attribute, PS3.3 10.17. Generated from table_10-20; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-20",
    "Selector Attribute",
    "10.17",
    (
        Row(0, 0x00720026, "1C", when="not_checkable(content)"),  # SelectorAttribute
        Row(0, 0x00720028, "1C", when="not_checkable(content)"),  # SelectorValueNumber
        Row(0, 0x00720052, "1C", when="not_checkable(content)"),  # SelectorSequencePointer
        Row(0, 0x00720054, "1C", when="private(SelectorSequencePointer)"),  # SelectorSequencePointerPrivateCreator
        Row(0, 0x00741057, "1C", when="present(SelectorSequencePointer)"),  # SelectorSequencePointerItems
        Row(0, 0x00720056, "1C", when="private(SelectorAttribute)"),  # SelectorAttributePrivateCreator
    ),
)
