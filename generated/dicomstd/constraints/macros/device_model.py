"""Device Model, PS3.3 10.35. Generated from table_10.35-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.35-1",
    "Device Model",
    "10.35",
    (
        Row(0, 0x00080070, "2"),  # Manufacturer
        Row(0, 0x00081090, "2"),  # ManufacturerModelName
        Row(0, 0x3010001A, "2"),  # ManufacturerModelVersion
    ),
)
