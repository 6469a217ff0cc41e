"""Extended Selector Attribute, PS3.3 10.17. Generated from table_10-20a; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-20a",
    "Extended Selector Attribute",
    "10.17",
    (
        Row(0, 0x00820018, "1"),  # SelectorAttributeName
        Row(0, 0x00820019, "3"),  # SelectorAttributeKeyword
        Row(0, 0x00720050, "1"),  # SelectorAttributeVR
        Row(0, 0, include="macros.selector_attribute"),  # include Selector Attribute
    ),
)
