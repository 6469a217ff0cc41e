"""Radiotherapy Keys, PS3.3 F.5.46. Generated from table_F.5-46; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-46",
    "Radiotherapy Keys",
    "F.5.46",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x30100033, "1C", when="present(UserContentLabel)"),  # UserContentLabel
        Row(0, 0x30100034, "1C", when="present(UserContentLongLabel)"),  # UserContentLongLabel
        Row(0, 0x00700081, "2"),  # ContentDescription
        Row(0, 0x00700084, "2"),  # ContentCreatorName
    ),
)
