"""RT Series Module Attributes, PS3.3 C.8.8.1. Generated from table_C.8-37; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Date, Items, PersonName, Time
    from dicomstd.items import (
        CodeSequenceItem,
        PerformedProcedureStepSummaryPerformedProtocolCodeItem,
        PersonIdentificationItem,
        RequestAttributesItem,
        SOPInstanceReferenceItem,
    )


class RTSeries(Protocol):
    """An object that has the RT Series Module, PS3.3 C.8.8.1."""

    @property
    def Modality(self) -> Literal["RTIMAGE", "RTDOSE", "RTSTRUCT", "RTPLAN", "RTRECORD"]: ...

    @reads
    def SeriesInstanceUID(self) -> UID: ...

    @property
    def SeriesNumber(self) -> int | None: ...

    @reads
    def SeriesDate(self) -> Date | None: ...

    @reads
    def SeriesTime(self) -> Time | None: ...

    @property
    def SeriesDescription(self) -> str | None: ...

    @reads
    def SeriesDescriptionCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def OperatorsName(self) -> tuple[PersonName, ...] | None: ...

    @reads
    def OperatorIdentificationSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def RequestAttributesSequence(self) -> Items[RequestAttributesItem] | None: ...

    @property
    def PerformedProcedureStepID(self) -> str | None: ...

    @reads
    def PerformedProcedureStepStartDate(self) -> Date | None: ...

    @reads
    def PerformedProcedureStepStartTime(self) -> Time | None: ...

    @reads
    def PerformedProcedureStepEndDate(self) -> Date | None: ...

    @reads
    def PerformedProcedureStepEndTime(self) -> Time | None: ...

    @property
    def PerformedProcedureStepDescription(self) -> str | None: ...

    @reads
    def PerformedProtocolCodeSequence(self) -> Items[PerformedProcedureStepSummaryPerformedProtocolCodeItem] | None: ...

    @property
    def CommentsOnThePerformedProcedureStep(self) -> str | None: ...

    @reads
    def TreatmentSessionUID(self) -> UID | None: ...
