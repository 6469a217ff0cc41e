"""Scheduled Procedure Step Module Attributes, PS3.3 C.4.10. Generated from table_C.4-10; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ScheduledProcedureStepItem, SpecimenItem


class ScheduledProcedureStep(Protocol):
    """An object that has the Scheduled Procedure Step Module, PS3.3 C.4.10."""

    @reads
    def ScheduledProcedureStepSequence(self) -> Items[ScheduledProcedureStepItem] | None: ...

    @reads
    def ScheduledSpecimenSequence(self) -> Items[SpecimenItem] | None: ...

    @property
    def BarcodeValue(self) -> str | None: ...
