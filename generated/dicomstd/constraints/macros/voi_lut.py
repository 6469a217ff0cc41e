"""VOI LUT, PS3.3 C.11.2. Generated from table_C.11-2b; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.11-2b",
    "VOI LUT",
    "C.11.2",
    (
        Row(0, 0x00283010, "1C", when="not present(WindowCenter)", may="always", items=(1, None)),  # VOILUTSequence
        Row(1, 0x00283002, "1"),  # LUTDescriptor
        Row(1, 0x00283003, "3"),  # LUTExplanation
        Row(1, 0x00283006, "1"),  # LUTData
        Row(0, 0x00281050, "1C", when="not present(VOILUTSequence)", may="always"),  # WindowCenter
        Row(0, 0x00281051, "1C", when="present(WindowCenter)"),  # WindowWidth
        Row(0, 0x00281055, "3"),  # WindowCenterWidthExplanation
        Row(0, 0x00281056, "3", values=(defined("LINEAR", "LINEAR_EXACT", "SIGMOID"),)),  # VOILUTFunction
    ),
)
