"""Tractography Results Series Module Attributes, PS3.3 C.8.33.1. Generated from table_C.8.33-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class TractographyResultsSeries(Protocol):
    """An object that has the Tractography Results Series Module, PS3.3 C.8.33.1."""

    @property
    def Modality(self) -> Literal["MR"]: ...

    @property
    def SeriesNumber(self) -> int: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
