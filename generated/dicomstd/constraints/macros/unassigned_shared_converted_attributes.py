"""Unassigned Shared Converted Attributes, PS3.3 C.7.6.16.2.25.1. Generated from table_C.7.6.16.2.25.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16.2.25.1-1",
    "Unassigned Shared Converted Attributes",
    "C.7.6.16.2.25.1",
    (
        Row(0, 0x00209170, "1C", when="not_checkable(application)", items=(1, 1)),  # UnassignedSharedConvertedAttributesSequence
    ),
)
