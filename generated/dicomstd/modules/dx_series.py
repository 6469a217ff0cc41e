"""DX Series Module Attributes, PS3.3 C.8.11.1. Generated from table_C.8-68; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class DXSeries(Protocol):
    """An object that has the DX Series Module, PS3.3 C.8.11.1."""

    @property
    def Modality(self) -> Literal["DX", "PX", "IO", "MG"]: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @property
    def PresentationIntentType(self) -> Literal["FOR PRESENTATION", "FOR PROCESSING"]: ...
