"""Hanging Protocol Selector Attribute Context, PS3.3 C.23.4.1. Generated from table_C.23.4-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.23.4-1",
    "Hanging Protocol Selector Attribute Context",
    "C.23.4.1",
    (
        Row(0, 0x00720052, "1C", when="not_checkable(content)"),  # SelectorSequencePointer
        Row(0, 0x00209167, "1C", when="not_parsed"),  # FunctionalGroupPointer
        Row(0, 0x00720054, "1C", when="private(SelectorSequencePointer)"),  # SelectorSequencePointerPrivateCreator
        Row(0, 0x00209238, "1C", when="private(FunctionalGroupPointer)"),  # FunctionalGroupPrivateCreator
        Row(0, 0x00720056, "1C", when="private(SelectorAttribute)"),  # SelectorAttributePrivateCreator
    ),
)
