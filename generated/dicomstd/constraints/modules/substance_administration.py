"""Substance Administration, PS3.3 C.26.3. Generated from table_C.26-3; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.26-3",
    "Substance Administration",
    "C.26.3",
    (
        Row(0, 0x00540302, "", items=(1, 1), groups=(Group("11", "B"),)),  # AdministrationRouteCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
