"""Calculated Toric Power, PS3.3 C.8.25.16.7. Generated from table_C.8.25.16-7; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.25.16-7",
    "Calculated Toric Power",
    "C.8.25.16.7",
    (
        Row(0, 0x00460146, "3"),  # SpherePower
        Row(0, 0x00460147, "1"),  # CylinderPower
        Row(0, 0x00220009, "1"),  # CylinderAxis
    ),
)
