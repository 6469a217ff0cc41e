"""CT Series Module Attributes, PS3.3 C.8.15.1. Generated from table_C.8-113; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class CTSeries(Protocol):
    """An object that has the CT Series Module, PS3.3 C.8.15.1."""

    @property
    def Modality(self) -> Literal["CT"]: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
