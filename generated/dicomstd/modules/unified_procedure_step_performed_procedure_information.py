"""Unified Procedure Step Performed Procedure Information Module Attributes, PS3.3 C.30.3. Generated from table_C.30.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import UnifiedProcedureStepPerformedProcedureItem


class UnifiedProcedureStepPerformedProcedureInformation(Protocol):
    """An object that has the Unified Procedure Step Performed Procedure Information Module, PS3.3 C.30.3."""

    @reads
    def UnifiedProcedureStepPerformedProcedureSequence(self) -> Items[UnifiedProcedureStepPerformedProcedureItem] | None: ...
