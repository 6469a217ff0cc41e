"""Ophthalmic Tomography Series Module Attributes, PS3.3 C.8.17.6. Generated from table_C.8.17.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class OphthalmicTomographySeries(Protocol):
    """An object that has the Ophthalmic Tomography Series Module, PS3.3 C.8.17.6."""

    @property
    def Modality(self) -> Literal["OPT"]: ...

    @property
    def SeriesNumber(self) -> int: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
