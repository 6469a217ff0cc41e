"""XA/XRF Series Module Attributes, PS3.3 C.8.19.1. Generated from table_C.8.19.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class XAXRFSeries(Protocol):
    """An object that has the XA/XRF Series Module, PS3.3 C.8.19.1."""

    @property
    def Modality(self) -> Literal["XA", "RF"]: ...

    @property
    def SeriesNumber(self) -> int: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
