"""Shade Measures, PS3.3 C.7.6.1. Generated from table_C.7.6.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.1-1",
    "Shade Measures",
    "C.7.6.1",
    (
        Row(0, 0x00110003, "1", items=(1, 1)),  # ShadeSequence
        Row(1, 0, include="macros.shade"),  # include Shade
    ),
)
