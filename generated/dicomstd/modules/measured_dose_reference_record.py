"""Measured Dose Reference Record Module Attributes, PS3.3 C.8.8.19. Generated from table_C.8-55; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import MeasuredDoseReferenceItem


class MeasuredDoseReferenceRecord(Protocol):
    """An object that has the Measured Dose Reference Record Module, PS3.3 C.8.8.19."""

    @reads
    def MeasuredDoseReferenceSequence(self) -> Items[MeasuredDoseReferenceItem]: ...
