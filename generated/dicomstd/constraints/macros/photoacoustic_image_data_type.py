"""Photoacoustic Image Data Type, PS3.3 C.8.34.5.3. Generated from table_C.8.34.5.3-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.34.5.3-1",
    "Photoacoustic Image Data Type",
    "C.8.34.5.3",
    (
        Row(0, 0x00189807, "1", items=(1, None)),  # ImageDataTypeSequence
        Row(1, 0x00189836, "1", groups=(Group("11006", "D"),)),  # ImageDataTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
