"""Softcopy Presentation LUT, PS3.3 C.11.6. Generated from table_C.11.6-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.6-1",
    "Softcopy Presentation LUT",
    "C.11.6",
    (
        Row(0, 0x20500010, "1C", when="not present(PresentationLUTShape)", items=(1, 1)),  # PresentationLUTSequence
        Row(1, 0x00283002, "1"),  # LUTDescriptor
        Row(1, 0x00283003, "3"),  # LUTExplanation
        Row(1, 0x00283006, "1"),  # LUTData
        Row(0, 0x20500020, "1C", when="not present(PresentationLUTSequence)", values=(enumerated("IDENTITY", "INVERSE"),)),  # PresentationLUTShape
    ),
)
