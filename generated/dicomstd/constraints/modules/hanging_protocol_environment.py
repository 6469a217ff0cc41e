"""Hanging Protocol Environment, PS3.3 C.23.2. Generated from table_C.23.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.23.2-1",
    "Hanging Protocol Environment",
    "C.23.2",
    (
        Row(0, 0x00720100, "2"),  # NumberOfScreens
        Row(0, 0x00720102, "2", items=(0, None)),  # NominalScreenDefinitionSequence
        Row(1, 0, include="macros.screen_specifications"),  # include Screen Specifications
    ),
)
