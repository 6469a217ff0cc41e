"""Enhanced General Equipment, PS3.3 C.7.5.2. Generated from table_C.7-8b; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7-8b",
    "Enhanced General Equipment",
    "C.7.5.2",
    (
        Row(0, 0x00080070, "1"),  # Manufacturer
        Row(0, 0x00081090, "1"),  # ManufacturerModelName
        Row(0, 0x00181000, "1"),  # DeviceSerialNumber
        Row(0, 0x00181020, "1"),  # SoftwareVersions
    ),
)
