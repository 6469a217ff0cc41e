"""Presentation State Relationship, PS3.3 C.11.11. Generated from table_C.11.11-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.11.11-1",
    "Presentation State Relationship",
    "C.11.11",
    (
        Row(0, 0, include="macros.presentation_state_relationship"),  # include Presentation State Relationship
    ),
)
