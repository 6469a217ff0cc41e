"""Unified Procedure Step Progress Information Module Attributes, PS3.3 C.30.1. Generated from table_C.30.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ProcedureStepProgressInformationItem


class UnifiedProcedureStepProgressInformation(Protocol):
    """An object that has the Unified Procedure Step Progress Information Module, PS3.3 C.30.1."""

    @property
    def ProcedureStepState(self) -> Literal["SCHEDULED", "IN PROGRESS", "CANCELED", "COMPLETED"] | None: ...

    @reads
    def ProcedureStepProgressInformationSequence(self) -> Items[ProcedureStepProgressInformationItem] | None: ...
