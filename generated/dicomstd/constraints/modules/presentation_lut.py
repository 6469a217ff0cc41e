"""Presentation LUT, PS3.3 C.11.4. Generated from table_C.11-4; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11-4",
    "Presentation LUT",
    "C.11.4",
    (
        Row(0, 0x20500010, "", items=(1, 1)),  # PresentationLUTSequence
        Row(1, 0x00283002, ""),  # LUTDescriptor
        Row(1, 0x00283003, ""),  # LUTExplanation
        Row(1, 0x00283006, ""),  # LUTData
        Row(0, 0x20500020, "", values=(enumerated("IDENTITY", "LIN OD"),)),  # PresentationLUTShape
    ),
)
