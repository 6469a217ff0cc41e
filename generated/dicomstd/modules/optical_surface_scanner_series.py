"""Optical Surface Scanner Series Module Attributes, PS3.3 C.8.29.1. Generated from table_C.8.29-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class OpticalSurfaceScannerSeries(Protocol):
    """An object that has the Optical Surface Scanner Series Module, PS3.3 C.8.29.1."""

    @property
    def Modality(self) -> Literal["OSS"]: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedSurfaceDataSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
