"""Encrypted Attributes Data Set, PS3.3 C.12.1.1.4.2. Generated from table_C.12-7; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.12-7",
    "Encrypted Attributes Data Set",
    "C.12.1.1.4.2",
    (
        Row(0, 0x04000550, "1", items=(1, 1)),  # ModifiedAttributesSequence
    ),
)
