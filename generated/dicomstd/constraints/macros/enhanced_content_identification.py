"""Enhanced Content Identification, PS3.3 10.9.1. Generated from table_10.9.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.9.1-1",
    "Enhanced Content Identification",
    "10.9.1",
    (
        Row(0, 0x30100033, "1"),  # UserContentLabel
        Row(0, 0x00700081, "2"),  # ContentDescription
        Row(0, 0, include="macros.content_creator"),  # include Content Creator
    ),
)
