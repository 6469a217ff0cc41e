"""Palette Keys, PS3.3 F.5.36. Generated from table_F.5-36; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-36",
    "Palette Keys",
    "F.5.36",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00700080, "1"),  # ContentLabel
        Row(0, 0x00700081, "2"),  # ContentDescription
    ),
)
