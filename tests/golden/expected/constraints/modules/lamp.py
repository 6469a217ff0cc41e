"""Lamp, PS3.3 2030a C.2.1. Generated from table_C.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.2-1",
    "Lamp",
    "C.2.1",
    (
        Row(1, 0, 0x00080008, "1", values=(enumerated("ORIGINAL", "MIXED", at=1), defined("DAY", at=2),)),  # ImageType
        Row(2, 0, 0x00110001, "1", values=(enumerated("RED", "BLUEGREEN"),)),  # LampColor
        Row(3, 0, 0x00110002, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="not present(CordLength)", values=(enumerated("1", "00FFH"),)),  # LampCount
        Row(4, 0, 0x00110004, "3"),  # CordLength
        Row(5, 0, 0x00110006, "1C", when="not_parsed"),  # GlowPosition
        Row(6, 0, 0x00110005, "2", items=(1, None), groups=(Group("9", "B"),)),  # BulbKindCodeSequence
        Row(7, 1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(8, 0, 0x00110003, "3", items=(1, 1)),  # ShadeSequence
        Row(9, 1, 0, include="macros.shade"),  # include Shade
        Row(10, 0, 0x60003000, "3", mask=0xFF00FFFF),  # StripData
        Row(11, 0, 0x00110010, "3"),  # GlowTable
        Row(12, 0, 0x7FE00010, "1"),  # PixelData
    ),
)
