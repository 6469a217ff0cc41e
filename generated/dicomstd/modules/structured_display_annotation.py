"""Structured Display Annotation Module Attributes, PS3.3 C.11.18. Generated from table_C.11.18-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import StructuredDisplayTextBoxItem


class StructuredDisplayAnnotation(Protocol):
    """An object that has the Structured Display Annotation Module, PS3.3 C.11.18."""

    @reads
    def StructuredDisplayTextBoxSequence(self) -> Items[StructuredDisplayTextBoxItem]: ...
