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
    RedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281201, OW)  # if not present(SegmentedRedPaletteColorLookupTableData) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.11.1, 1.2.840.10008.5.1.4.1.1.11.2, 1.2.840.10008.5.1.4.1.1.11.3, 1.2.840.10008.5.1.4.1.1.11.4, 1.2.840.10008.5.1.4.1.1.11.5, 1.2.840.10008.5.1.4.1.1.11.6, 1.2.840.10008.5.1.4.1.1.11.7, 1.2.840.10008.5.1.4.1.1.11.8, 1.2.840.10008.5.1.4.1.1.11.9, 1.2.840.10008.5.1.4.1.1.11.10, 1.2.840.10008.5.1.4.1.1.11.11, 1.2.840.10008.5.1.4.1.1.11.12}
    GreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281202, OW)  # if not present(SegmentedGreenPaletteColorLookupTableData) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.11.1, 1.2.840.10008.5.1.4.1.1.11.2, 1.2.840.10008.5.1.4.1.1.11.3, 1.2.840.10008.5.1.4.1.1.11.4, 1.2.840.10008.5.1.4.1.1.11.5, 1.2.840.10008.5.1.4.1.1.11.6, 1.2.840.10008.5.1.4.1.1.11.7, 1.2.840.10008.5.1.4.1.1.11.8, 1.2.840.10008.5.1.4.1.1.11.9, 1.2.840.10008.5.1.4.1.1.11.10, 1.2.840.10008.5.1.4.1.1.11.11, 1.2.840.10008.5.1.4.1.1.11.12}
    BluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281203, OW)  # if not present(SegmentedBluePaletteColorLookupTableData) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.11.1, 1.2.840.10008.5.1.4.1.1.11.2, 1.2.840.10008.5.1.4.1.1.11.3, 1.2.840.10008.5.1.4.1.1.11.4, 1.2.840.10008.5.1.4.1.1.11.5, 1.2.840.10008.5.1.4.1.1.11.6, 1.2.840.10008.5.1.4.1.1.11.7, 1.2.840.10008.5.1.4.1.1.11.8, 1.2.840.10008.5.1.4.1.1.11.9, 1.2.840.10008.5.1.4.1.1.11.10, 1.2.840.10008.5.1.4.1.1.11.11, 1.2.840.10008.5.1.4.1.1.11.12}
    SegmentedRedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281221, OW)  # if not present(RedPaletteColorLookupTableData) and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.11.1, 1.2.840.10008.5.1.4.1.1.11.2, 1.2.840.10008.5.1.4.1.1.11.3, 1.2.840.10008.5.1.4.1.1.11.4, 1.2.840.10008.5.1.4.1.1.11.5, 1.2.840.10008.5.1.4.1.1.11.6, 1.2.840.10008.5.1.4.1.1.11.7, 1.2.840.10008.5.1.4.1.1.11.8, 1.2.840.10008.5.1.4.1.1.11.9, 1.2.840.10008.5.1.4.1.1.11.10, 1.2.840.10008.5.1.4.1.1.11.11, 1.2.840.10008.5.1.4.1.1.11.12}
    SegmentedGreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281222, OW)  # if not present(GreenPaletteColorLookupTableData) and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.11.1, 1.2.840.10008.5.1.4.1.1.11.2, 1.2.840.10008.5.1.4.1.1.11.3, 1.2.840.10008.5.1.4.1.1.11.4, 1.2.840.10008.5.1.4.1.1.11.5, 1.2.840.10008.5.1.4.1.1.11.6, 1.2.840.10008.5.1.4.1.1.11.7, 1.2.840.10008.5.1.4.1.1.11.8, 1.2.840.10008.5.1.4.1.1.11.9, 1.2.840.10008.5.1.4.1.1.11.10, 1.2.840.10008.5.1.4.1.1.11.11, 1.2.840.10008.5.1.4.1.1.11.12}
    SegmentedBluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281223, OW)  # if not present(BluePaletteColorLookupTableData) and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.11.1, 1.2.840.10008.5.1.4.1.1.11.2, 1.2.840.10008.5.1.4.1.1.11.3, 1.2.840.10008.5.1.4.1.1.11.4, 1.2.840.10008.5.1.4.1.1.11.5, 1.2.840.10008.5.1.4.1.1.11.6, 1.2.840.10008.5.1.4.1.1.11.7, 1.2.840.10008.5.1.4.1.1.11.8, 1.2.840.10008.5.1.4.1.1.11.9, 1.2.840.10008.5.1.4.1.1.11.10, 1.2.840.10008.5.1.4.1.1.11.11, 1.2.840.10008.5.1.4.1.1.11.12}
