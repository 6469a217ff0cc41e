"""Unified Procedure Step Scheduled Procedure Information Module Attributes, PS3.3 C.30.2. Generated from table_C.30.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, DateTime, Items
    from dicomstd.items import (
        CodeSequenceItem,
        ReferencedInstancesAndAccessItem,
        ScheduledHumanPerformersItem,
        ScheduledProcessingParametersItem,
        StorageItem,
    )


class UnifiedProcedureStepScheduledProcedureInformation(Protocol):
    """An object that has the Unified Procedure Step Scheduled Procedure Information Module, PS3.3 C.30.2."""

    @property
    def ScheduledProcedureStepPriority(self) -> Literal["HIGH", "MEDIUM", "LOW"] | None: ...

    @reads
    def ScheduledProcedureStepModificationDateTime(self) -> DateTime | None: ...

    @property
    def WorklistLabel(self) -> str | None: ...

    @property
    def ProcedureStepLabel(self) -> str | None: ...

    @property
    def CommentsOnTheScheduledProcedureStep(self) -> str | None: ...

    @reads
    def ScheduledStationNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ScheduledStationClassCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ScheduledStationGeographicLocationCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ScheduledHumanPerformersSequence(self) -> Items[ScheduledHumanPerformersItem] | None: ...

    @reads
    def ScheduledProcedureStepStartDateTime(self) -> DateTime | None: ...

    @reads
    def ExpectedCompletionDateTime(self) -> DateTime | None: ...

    @reads
    def ScheduledProcedureStepExpirationDateTime(self) -> DateTime | None: ...

    @reads
    def ScheduledWorkitemCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ScheduledProcessingParametersSequence(self) -> Items[ScheduledProcessingParametersItem] | None: ...

    @property
    def InputReadinessState(self) -> Literal["INCOMPLETE", "UNAVAILABLE", "READY"] | None: ...

    @reads
    def InputInformationSequence(self) -> Items[ReferencedInstancesAndAccessItem] | None: ...

    @reads
    def StudyInstanceUID(self) -> UID | None: ...

    @reads
    def OutputDestinationSequence(self) -> Items[StorageItem] | None: ...

    @reads
    def TreatmentSessionUID(self) -> UID | None: ...
