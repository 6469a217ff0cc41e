"""Cylinder Sequence, PS3.3 C.8.25.6.1. Generated from table_C.8.25.6.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.25.6.1-1",
    "Cylinder Sequence",
    "C.8.25.6.1",
    (
        Row(0, 0x00460018, "1C", when="not_checkable(real-world)", items=(1, 1)),  # CylinderSequence
        Row(1, 0x00460147, "1"),  # CylinderPower
        Row(1, 0x00220009, "1"),  # CylinderAxis
    ),
)
