"""Structured Display Image Box Module Attributes, PS3.3 C.11.17. Generated from table_C.11.17-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ImageBoxSynchronizationItem, StructuredDisplayImageBoxItem


class StructuredDisplayImageBox(Protocol):
    """An object that has the Structured Display Image Box Module, PS3.3 C.11.17."""

    @reads
    def StructuredDisplayImageBoxSequence(self) -> Items[StructuredDisplayImageBoxItem]: ...

    @reads
    def ImageBoxSynchronizationSequence(self) -> Items[ImageBoxSynchronizationItem] | None: ...
