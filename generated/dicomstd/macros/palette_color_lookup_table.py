"""Palette Color Lookup Table Macro Attributes, PS3.3 C.7.9. Generated from table_C.7-22a; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import OW, UI, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Buffer


@item
class PaletteColorLookupTableItem(Item):
    """Item of table C.7-22a, PS3.3 C.7.9."""

    RedPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00281101, "US or SS", "3")
    GreenPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00281102, "US or SS", "3")
    BluePaletteColorLookupTableDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00281103, "US or SS", "3")
    PaletteColorLookupTableUID: Attr[UID | None, str | None] = type3(0x00281199, UI)
    RedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281201, OW)
    GreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281202, OW)
    BluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281203, OW)
    SegmentedRedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281221, OW)
    SegmentedGreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281222, OW)
    SegmentedBluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281223, OW)
