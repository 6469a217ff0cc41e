"""Specimen, PS3.3 C.7.6.22. Generated from table_C.7.6.22-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.22-1",
    "Specimen",
    "C.7.6.22",
    (
        Row(0, 0, include="macros.specimen"),  # include Specimen
    ),
)
