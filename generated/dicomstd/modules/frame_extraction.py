"""Frame Extraction Module Attributes, PS3.3 C.12.3. Generated from table_C.12-9; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import FrameExtractionItem


class FrameExtraction(Protocol):
    """An object that has the Frame Extraction Module, PS3.3 C.12.3."""

    @reads
    def FrameExtractionSequence(self) -> Items[FrameExtractionItem]: ...
