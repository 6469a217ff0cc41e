"""Whole Slide Microscopy Series Module Attributes, PS3.3 C.8.12.3. Generated from table_C.8.12.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class WholeSlideMicroscopySeries(Protocol):
    """An object that has the Whole Slide Microscopy Series Module, PS3.3 C.8.12.3."""

    @property
    def Modality(self) -> Literal["SM"]: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
