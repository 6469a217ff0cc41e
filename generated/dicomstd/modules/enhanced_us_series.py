"""Enhanced US Series Module Attributes, PS3.3 C.8.24.1. Generated from table_C.8.24.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, Items
    from dicomstd.items import SOPInstanceReferenceItem


class EnhancedUSSeries(Protocol):
    """An object that has the Enhanced US Series Module, PS3.3 C.8.24.1."""

    @property
    def Modality(self) -> Literal["US", "IVUS"]: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def PerformedProtocolCodeSequence(self) -> Sequence[Dataset] | None: ...

    @property
    def PerformedProtocolType(self) -> Literal["STAGED", "NON_STAGED"] | None: ...
