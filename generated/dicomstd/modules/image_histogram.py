"""Image Histogram Module Attributes, PS3.3 C.11.5. Generated from table_C.11.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import HistogramItem


class ImageHistogram(Protocol):
    """An object that has the Image Histogram Module, PS3.3 C.11.5."""

    @reads
    def HistogramSequence(self) -> Items[HistogramItem]: ...
