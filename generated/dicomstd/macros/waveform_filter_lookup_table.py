"""Waveform Filter Lookup Table Macro Attributes, PS3.3 C.10.13. Generated from table_C.10.13-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import OD, SQ, ST, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr, Buffer, Codes
    from dicomstd.items import CodeSequenceItem


@item
class WaveformFilterLookupTableItem(Item):
    """Item of table C.10.13-1, PS3.3 C.10.13."""

    FilterLookupTableDescription: str | None = type3(0x003A032B, ST)
    FrequencyEncodingCodeSequence: Codes[CodeSequenceItem] = type1(0x003A032C, SQ)
    MagnitudeEncodingCodeSequence: Codes[CodeSequenceItem] = type1(0x003A032D, SQ)
    FilterLookupTableData: Attr[memoryview, Buffer] = type1(0x003A032E, OD)
