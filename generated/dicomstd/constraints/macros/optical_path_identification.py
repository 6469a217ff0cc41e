"""Optical Path Identification, PS3.3 C.8.12.6.2. Generated from table_C.8.12.6.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.12.6.2-1",
    "Optical Path Identification",
    "C.8.12.6.2",
    (
        Row(0, 0x00480207, "1", items=(1, 1)),  # OpticalPathIdentificationSequence
        Row(1, 0x00480106, "1"),  # OpticalPathIdentifier
    ),
)
