"""Modality LUT Module Attributes, PS3.3 C.11.1. Generated from table_C.11-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ModalityLUTItem


class ModalityLUT(Protocol):
    """An object that has the Modality LUT Module, PS3.3 C.11.1."""

    @reads
    def ModalityLUTSequence(self) -> Items[ModalityLUTItem] | None: ...

    @reads
    def RescaleIntercept(self) -> float | None: ...

    @reads
    def RescaleSlope(self) -> float | None: ...

    @property
    def RescaleType(self) -> str | None: ...
