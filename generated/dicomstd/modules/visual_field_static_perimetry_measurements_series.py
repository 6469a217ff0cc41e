"""Visual Field Static Perimetry Measurements Series Module Attributes, PS3.3 C.8.26.1. Generated from table_C.8.26.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import (
        PerformedProcedureStepSummaryPerformedProtocolCodeItem,
        RequestAttributesItem,
        SOPInstanceReferenceItem,
    )


class VisualFieldStaticPerimetryMeasurementsSeries(Protocol):
    """An object that has the Visual Field Static Perimetry Measurements Series Module, PS3.3 C.8.26.1."""

    @property
    def Modality(self) -> Literal["OPV"]: ...

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
