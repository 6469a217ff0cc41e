"""Palette Color Lookup Table, PS3.3 C.7.9. Generated from table_C.7-22a; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7-22a",
    "Palette Color Lookup Table",
    "C.7.9",
    (
        Row(0, 0x00281101, "1"),  # RedPaletteColorLookupTableDescriptor
        Row(0, 0x00281102, "1"),  # GreenPaletteColorLookupTableDescriptor
        Row(0, 0x00281103, "1"),  # BluePaletteColorLookupTableDescriptor
        Row(0, 0x00281199, "3"),  # PaletteColorLookupTableUID
        Row(0, 0x00281201, "1C", when="not_checkable(content) or not_parsed", overrides=True),  # RedPaletteColorLookupTableData
        Row(0, 0x00281202, "1C", when="not_checkable(content) or not_parsed", overrides=True),  # GreenPaletteColorLookupTableData
        Row(0, 0x00281203, "1C", when="not_checkable(content) or not_parsed", overrides=True),  # BluePaletteColorLookupTableData
        Row(0, 0x00281221, "1C", when="not_parsed", overrides=True),  # SegmentedRedPaletteColorLookupTableData
        Row(0, 0x00281222, "1C", when="not_parsed", overrides=True),  # SegmentedGreenPaletteColorLookupTableData
        Row(0, 0x00281223, "1C", when="not_parsed", overrides=True),  # SegmentedBluePaletteColorLookupTableData
    ),
)
