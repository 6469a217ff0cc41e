"""Enhanced PET Series Module Attributes, PS3.3 C.8.22.1. Generated from table_C.8.22-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, Items
    from dicomstd.items import SOPInstanceReferenceItem


class EnhancedPETSeries(Protocol):
    """An object that has the Enhanced PET Series Module, PS3.3 C.8.22.1."""

    @property
    def Modality(self) -> Literal["PT"]: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def RelatedSeriesSequence(self) -> Sequence[Dataset] | None: ...
