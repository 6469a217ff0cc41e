"""Presentation State Relationship, PS3.3 C.11.11.1. Generated from table_C.11.11-1b; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.11.11-1b",
    "Presentation State Relationship",
    "C.11.11.1",
    (
        Row(0, 0x00081115, "1", items=(1, None)),  # ReferencedSeriesSequence
        Row(1, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(1, 0x00081140, "1", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
    ),
)
