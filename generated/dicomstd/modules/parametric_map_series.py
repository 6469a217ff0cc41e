"""Parametric Map Series Module Attributes, PS3.3 C.8.32.1. Generated from table_PS3.3_C.8.32-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class ParametricMapSeries(Protocol):
    """An object that has the Parametric Map Series Module, PS3.3 C.8.32.1."""

    @property
    def Modality(self) -> str: ...

    @property
    def SeriesNumber(self) -> int: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
