"""Implant Keys, PS3.3 F.5.37. Generated from table_F.5-37; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-37",
    "Implant Keys",
    "F.5.37",
    (
        Row(0, 0x00080070, "1"),  # Manufacturer
        Row(0, 0x00221095, "1"),  # ImplantName
        Row(0, 0x00686210, "1C", when="not_checkable(other-instance)"),  # ImplantSize
        Row(0, 0x00221097, "1"),  # ImplantPartNumber
    ),
)
