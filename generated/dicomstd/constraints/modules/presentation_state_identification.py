"""Presentation State Identification, PS3.3 C.11.10. Generated from table_C.11.10-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.11.10-1",
    "Presentation State Identification",
    "C.11.10",
    (
        Row(0, 0x00700082, "1"),  # PresentationCreationDate
        Row(0, 0x00700083, "1"),  # PresentationCreationTime
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
    ),
)
