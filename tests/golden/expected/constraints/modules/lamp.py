"""Lamp, PS3.3 C.2.1. Generated from table_C.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated, flags, retired

TABLE = Table(
    "C.2-1",
    "Lamp",
    "C.2.1",
    (
        Row(0, 0x00080008, "1", values=(enumerated("ORIGINAL", "MIXED", at=1), defined("DAY", at=2),)),  # ImageType
        Row(0, 0x00110001, "1", values=(enumerated("RED", "BLUEGREEN"),)),  # LampColor
        Row(0, 0x00110002, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="not present(CordLength)", values=(enumerated("1", "00FFH"),)),  # LampCount
        Row(0, 0x00110004, "3"),  # CordLength
        Row(0, 0x00110006, "1C", when="not_parsed"),  # GlowPosition
        Row(0, 0x00110005, "2", items=(1, None), groups=(Group("9", "B"),)),  # BulbKindCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00110003, "3", items=(1, 1)),  # ShadeSequence
        Row(1, 0, include="macros.shade"),  # include Shade
        Row(0, 0x60003000, "3", mask=0xFF00FFFF),  # StripData
        Row(0, 0x00110010, "3"),  # GlowTable
        Row(0, 0x00110012, "2", values=(enumerated("ON", "OFF", when="LampColor in {RED}"), enumerated("FLASH", when="SOPClassUID in {1.2.999.13}"), retired("GAS"), defined("QUIET", when="Modality in {MR}"),)),  # LampMode
        Row(0, 0x00110013, "3", values=(defined("ONE WIRE", "TWO WIRES", at=1), defined("ROUND", at=2),)),  # WireLayout
        Row(0, 0x00110014, "3", values=(enumerated("0", "1", bits=(0, 0)), enumerated("00", "01", bits=(1, 2)),)),  # SwitchBits
        Row(0, 0x00110015, "3", values=(flags("0001", "0002", "0010"),)),  # FaultFlags
        Row(0, 0x00110016, "3", values=(defined("PIN 2", "PIN 3"),)),  # PlugKind
        Row(0, 0x00110017, "3", values=(enumerated("L", "R"),)),  # PlugSide
        Row(0, 0x00110018, "1C", when="has_value(GlowPosition)", values=(enumerated("00110004", at=1, when="ImageType[1] in {ORIGINAL, MIXED, GLUED}"), enumerated("00110006", at=2, when="ImageType[1] in {MIXED, GLUED}"),)),  # GlowPointer
        Row(0, 0x00110019, "3", values=(enumerated("8", "16", when="LampMode in {ON}"), enumerated("8", when="LampMode in {OFF}"),)),  # BulbBits
        Row(0, 0x0011001A, "3", values=(enumerated("8", when="LampMode in {ON} and BulbBits == 8"), enumerated("9", "10", "11", "12", "16", when="LampMode in {ON} and BulbBits == 16"),)),  # BulbBitsUsed
        Row(0, 0x0011001B, "3", values=(defined("NOSE", "EAR"),)),  # BodyPartLit
        Row(0, 0x00080060, "3", values=(enumerated("CT", "MR"),)),  # Modality
        Row(0, 0x0011001C, "3"),  # GlowStream
        Row(0, 0x7FE00010, "1"),  # PixelData
    ),
)
