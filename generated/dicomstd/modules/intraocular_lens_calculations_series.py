"""Intraocular Lens Calculations Series Module Attributes, PS3.3 C.8.25.15. Generated from table_C.8.25.15-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class IntraocularLensCalculationsSeries(Protocol):
    """An object that has the Intraocular Lens Calculations Series Module, PS3.3 C.8.25.15."""

    @property
    def Modality(self) -> Literal["IOL"]: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
