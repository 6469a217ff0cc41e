"""RT Treatment Summary Record Module Attributes, PS3.3 C.8.8.23. Generated from table_C.8-59; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items
    from dicomstd.items import (
        FractionGroupSummaryItem,
        TreatmentSummaryCalculatedDoseReferenceItem,
        TreatmentSummaryMeasuredDoseReferenceItem,
    )


class RTTreatmentSummaryRecord(Protocol):
    """An object that has the RT Treatment Summary Record Module, PS3.3 C.8.8.23."""

    @property
    def CurrentTreatmentStatus(self) -> Literal["NOT_STARTED", "ON_TREATMENT", "ON_BREAK", "SUSPENDED", "STOPPED", "COMPLETED"]: ...

    @property
    def TreatmentStatusComment(self) -> str | None: ...

    @reads
    def FirstTreatmentDate(self) -> Date | None: ...

    @reads
    def MostRecentTreatmentDate(self) -> Date | None: ...

    @reads
    def FractionGroupSummarySequence(self) -> Items[FractionGroupSummaryItem] | None: ...

    @reads
    def TreatmentSummaryMeasuredDoseReferenceSequence(self) -> Items[TreatmentSummaryMeasuredDoseReferenceItem] | None: ...

    @reads
    def TreatmentSummaryCalculatedDoseReferenceSequence(self) -> Items[TreatmentSummaryCalculatedDoseReferenceItem] | None: ...
