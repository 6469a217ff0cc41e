"""Enhanced RT Series Module Attributes, PS3.3 C.36.3. Generated from table_C.36.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Date, Items, Time
    from dicomstd.items import SOPInstanceReferenceItem


class EnhancedRTSeries(Protocol):
    """An object that has the Enhanced RT Series Module, PS3.3 C.36.3."""

    @property
    def Modality(self) -> str: ...

    @property
    def SeriesNumber(self) -> int: ...

    @reads
    def SeriesDate(self) -> Date: ...

    @reads
    def SeriesTime(self) -> Time: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def TreatmentSessionUID(self) -> UID | None: ...
