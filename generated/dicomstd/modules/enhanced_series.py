"""Enhanced Series Module Attributes, PS3.3 C.7.3.3. Generated from table_C.7-5c; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class EnhancedSeries(Protocol):
    """An object that has the Enhanced Series Module, PS3.3 C.7.3.3."""

    @property
    def SeriesNumber(self) -> int: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
