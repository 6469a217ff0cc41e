"""Waveform Filter Lookup Table, PS3.3 C.10.13. Generated from table_C.10.13-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.10.13-1",
    "Waveform Filter Lookup Table",
    "C.10.13",
    (
        Row(0, 0x003A032B, "3"),  # FilterLookupTableDescription
        Row(0, 0x003A032C, "1", groups=(Group("3044", "B"),)),  # FrequencyEncodingCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x003A032D, "1", groups=(Group("3045", "B"),)),  # MagnitudeEncodingCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x003A032E, "1"),  # FilterLookupTableData
    ),
)
