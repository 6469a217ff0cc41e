"""Modality LUT, PS3.3 C.11.1. Generated from table_C.11-1b; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.11-1b",
    "Modality LUT",
    "C.11.1",
    (
        Row(0, 0x00283000, "1C", when="not always", may="not present(RescaleIntercept)", items=(1, 1)),  # ModalityLUTSequence
        Row(1, 0x00283002, "1"),  # LUTDescriptor
        Row(1, 0x00283003, "3"),  # LUTExplanation
        Row(1, 0x00283004, "1", values=(defined("OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"),)),  # ModalityLUTType
        Row(1, 0x00283006, "1"),  # LUTData
        Row(0, 0x00281052, "1C", when="not present(ModalityLUTSequence)"),  # RescaleIntercept
        Row(0, 0x00281053, "1C", when="present(RescaleIntercept)"),  # RescaleSlope
        Row(0, 0x00281054, "1C", when="present(RescaleIntercept)", values=(defined("OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"),)),  # RescaleType
    ),
)
