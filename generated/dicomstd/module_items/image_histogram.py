"""Image Histogram Module Attributes, PS3.3 C.11.5. Generated from table_C.11.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, UL, US, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class HistogramItem(Item):
    """Item of table C.11.5-1 in HistogramSequence, PS3.3 C.11.5."""

    HistogramNumberOfBins: int = type1(0x00603002, US)
    HistogramFirstBinValue: int = type1(0x00603004, "US or SS")
    HistogramLastBinValue: int = type1(0x00603006, "US or SS")
    HistogramBinWidth: int = type1(0x00603008, US)
    HistogramExplanation: str | None = type3(0x00603010, LO)
    HistogramData: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00603020, UL, "1-n")
