"""MR Series Module Attributes, PS3.3 C.8.13.6. Generated from table_C.8-101; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class MRSeries(Protocol):
    """An object that has the MR Series Module, PS3.3 C.8.13.6."""

    @property
    def Modality(self) -> Literal["MR"]: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
