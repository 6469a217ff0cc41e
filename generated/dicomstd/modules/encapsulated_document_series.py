"""Encapsulated Document Series Module Attributes, PS3.3 C.24.1. Generated from table_C.24-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Date, Items, Time
    from dicomstd.items import (
        CodeSequenceItem,
        PerformedProcedureStepSummaryPerformedProtocolCodeItem,
        RequestAttributesItem,
        SOPInstanceReferenceItem,
    )


class EncapsulatedDocumentSeries(Protocol):
    """An object that has the Encapsulated Document Series Module, PS3.3 C.24.1."""

    @property
    def Modality(self) -> str: ...

    @reads
    def SeriesInstanceUID(self) -> UID: ...

    @property
    def SeriesNumber(self) -> int: ...

    @reads
    def SeriesDate(self) -> Date | None: ...

    @reads
    def SeriesTime(self) -> Time | None: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @property
    def ProtocolName(self) -> str | None: ...

    @property
    def SeriesDescription(self) -> str | None: ...

    @reads
    def SeriesDescriptionCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

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
