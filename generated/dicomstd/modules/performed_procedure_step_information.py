"""Performed Procedure Step Information Module Attributes, PS3.3 C.4.14. Generated from table_C.4-14; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import CodeSequenceItem


class PerformedProcedureStepInformation(Protocol):
    """An object that has the Performed Procedure Step Information Module, PS3.3 C.4.14."""

    @property
    def PerformedStationAETitle(self) -> str | None: ...

    @property
    def PerformedStationName(self) -> str | None: ...

    @property
    def PerformedLocation(self) -> str | None: ...

    @reads
    def PerformedProcedureStepStartDate(self) -> Date | None: ...

    @reads
    def PerformedProcedureStepStartTime(self) -> Time | None: ...

    @property
    def PerformedProcedureStepID(self) -> str | None: ...

    @reads
    def PerformedProcedureStepEndDate(self) -> Date | None: ...

    @reads
    def PerformedProcedureStepEndTime(self) -> Time | None: ...

    @property
    def PerformedProcedureStepStatus(self) -> Literal["IN PROGRESS", "DISCONTINUED", "COMPLETED"] | None: ...

    @property
    def PerformedProcedureStepDescription(self) -> str | None: ...

    @property
    def CommentsOnThePerformedProcedureStep(self) -> str | None: ...

    @property
    def PerformedProcedureTypeDescription(self) -> str | None: ...

    @reads
    def ProcedureCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ReasonForPerformedProcedureCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def PerformedProcedureStepDiscontinuationReasonCodeSequence(self) -> Items[CodeSequenceItem] | None: ...
