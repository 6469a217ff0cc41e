"""Slide Label, PS3.3 C.8.12.8. Generated from table_C.8.12.8-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.12.8-1",
    "Slide Label",
    "C.8.12.8",
    (
        Row(0, 0x22000005, "2"),  # BarcodeValue
        Row(0, 0x22000002, "2"),  # LabelText
    ),
)
