"""Segmentation Series Module Attributes, PS3.3 C.8.20.1. Generated from table_C.8.20-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class SegmentationSeries(Protocol):
    """An object that has the Segmentation Series Module, PS3.3 C.8.20.1."""

    @property
    def Modality(self) -> Literal["SEG"]: ...

    @property
    def SeriesNumber(self) -> int: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
