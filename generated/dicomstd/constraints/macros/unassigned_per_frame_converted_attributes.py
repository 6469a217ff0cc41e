"""Unassigned Per-Frame Converted Attributes, PS3.3 C.7.6.16.2.25.2. Generated from table_C.7.6.16.2.25.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16.2.25.2-1",
    "Unassigned Per-Frame Converted Attributes",
    "C.7.6.16.2.25.2",
    (
        Row(0, 0x00209171, "1C", when="not_checkable(application)", items=(1, 1)),  # UnassignedPerFrameConvertedAttributesSequence
    ),
)
