"""General Series Module Attributes, PS3.3 C.7.3.1. Generated from table_C.7-5a; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import UID, Dataset, Date, Items, PersonName, Time
    from dicomstd.items import CodeSequenceItem, PersonIdentificationItem, RequestAttributesItem


class GeneralSeries(Protocol):
    """An object that has the General Series Module, PS3.3 C.7.3.1."""

    @property
    def Modality(self) -> str | None: ...

    @reads
    def SeriesInstanceUID(self) -> UID: ...

    @property
    def SeriesNumber(self) -> int | None: ...

    @property
    def Laterality(self) -> Literal["R", "L"] | None: ...

    @reads
    def SeriesDate(self) -> Date | None: ...

    @reads
    def SeriesTime(self) -> Time | None: ...

    @reads
    def PerformingPhysicianName(self) -> tuple[PersonName, ...] | None: ...

    @reads
    def PerformingPhysicianIdentificationSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @property
    def ProtocolName(self) -> str | None: ...

    @property
    def SeriesDescription(self) -> str | None: ...

    @reads
    def SeriesDescriptionCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def OperatorsName(self) -> tuple[PersonName, ...] | None: ...

    @reads
    def OperatorIdentificationSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Sequence[Dataset] | None: ...

    @reads
    def RelatedSeriesSequence(self) -> Sequence[Dataset] | None: ...

    @property
    def BodyPartExamined(self) -> str | None: ...

    @property
    def PatientPosition(self) -> str | None: ...

    @property
    def SmallestPixelValueInSeries(self) -> int | None: ...

    @property
    def LargestPixelValueInSeries(self) -> int | None: ...

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
    def PerformedProtocolCodeSequence(self) -> Sequence[Dataset] | None: ...

    @property
    def CommentsOnThePerformedProcedureStep(self) -> str | None: ...

    @property
    def AnatomicalOrientationType(self) -> Literal["BIPED", "QUADRUPED"] | None: ...

    @reads
    def TreatmentSessionUID(self) -> UID | None: ...
