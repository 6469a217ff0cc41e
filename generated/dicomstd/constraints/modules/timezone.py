"""Timezone, PS3.3 C.12.5. Generated from table_C.12.5-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.12.5-1",
    "Timezone",
    "C.12.5",
    (
        Row(0, 0x00080201, "1"),  # TimezoneOffsetFromUTC
    ),
)
