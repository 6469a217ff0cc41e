"""Mask Module Attributes, PS3.3 C.7.6.10. Generated from table_C.7-16; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import MaskMaskSubtractionItem


class Mask(Protocol):
    """An object that has the Mask Module, PS3.3 C.7.6.10."""

    @reads
    def MaskSubtractionSequence(self) -> Items[MaskMaskSubtractionItem]: ...

    @property
    def RecommendedViewingMode(self) -> str | None: ...
