"""Calculated Dose Reference Record Module Attributes, PS3.3 C.8.8.20. Generated from table_C.8-56; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CalculatedDoseReferenceItem


class CalculatedDoseReferenceRecord(Protocol):
    """An object that has the Calculated Dose Reference Record Module, PS3.3 C.8.8.20."""

    @reads
    def CalculatedDoseReferenceSequence(self) -> Items[CalculatedDoseReferenceItem]: ...
