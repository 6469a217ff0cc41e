"""UDI, PS3.3 10.29. Generated from table_10.29-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.29-1",
    "UDI",
    "10.29",
    (
        Row(0, 0x00181009, "1"),  # UniqueDeviceIdentifier
        Row(0, 0x00500020, "3"),  # DeviceDescription
    ),
)
