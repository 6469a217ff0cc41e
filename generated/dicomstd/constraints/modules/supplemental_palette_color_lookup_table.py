"""Supplemental Palette Color Lookup Table, PS3.3 C.7.6.19. Generated from table_C.7.6.19-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.19-1",
    "Supplemental Palette Color Lookup Table",
    "C.7.6.19",
    (
        Row(0, 0x00281101, "1"),  # RedPaletteColorLookupTableDescriptor
        Row(0, 0x00281102, "1"),  # GreenPaletteColorLookupTableDescriptor
        Row(0, 0x00281103, "1"),  # BluePaletteColorLookupTableDescriptor
        Row(0, 0x00281201, "1"),  # RedPaletteColorLookupTableData
        Row(0, 0x00281202, "1"),  # GreenPaletteColorLookupTableData
        Row(0, 0x00281203, "1"),  # BluePaletteColorLookupTableData
    ),
)
