"""Content Item with Modifiers, PS3.3 10.2.1. Generated from table_10.2.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.2.1-1",
    "Content Item with Modifiers",
    "10.2.1",
    (
        Row(0, 0, include="macros.content_item"),  # include Content Item
        Row(0, 0x00400441, "3", items=(1, None)),  # ContentItemModifierSequence
        Row(1, 0, include="macros.content_item"),  # include Content Item
    ),
)
