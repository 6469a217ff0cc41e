"""Externally-Sourced Data Set Identification, PS3.3 10.18. Generated from table_10-22; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-22",
    "Externally-Sourced Data Set Identification",
    "10.18",
    (
        Row(0, 0x00240306, "1"),  # DataSetName
        Row(0, 0x00240307, "1"),  # DataSetVersion
        Row(0, 0x00240308, "1"),  # DataSetSource
        Row(0, 0x00240309, "3"),  # DataSetDescription
    ),
)
