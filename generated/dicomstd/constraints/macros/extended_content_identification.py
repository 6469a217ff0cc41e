"""Extended Content Identification, PS3.3 10.9.2. Generated from table_10.9.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.9.2-1",
    "Extended Content Identification",
    "10.9.2",
    (
        Row(0, 0x30100034, "1"),  # UserContentLongLabel
        Row(0, 0x00700081, "2"),  # ContentDescription
        Row(0, 0, include="macros.content_creator"),  # include Content Creator
    ),
)
