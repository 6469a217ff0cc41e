"""Content Assessment Results Module Attributes, PS3.3 C.33.1. Generated from table_C.33.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        AssessedSOPInstanceItem,
        AssessmentObservationsItem,
        CodeSequenceItem,
        IdentifiedPersonOrDeviceItem,
        PertinentResourcesItem,
    )


class ContentAssessmentResults(Protocol):
    """An object that has the Content Assessment Results Module, PS3.3 C.33.1."""

    @property
    def AssessmentLabel(self) -> str: ...

    @reads
    def AssessmentTypeCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @property
    def AssessmentSetID(self) -> str | None: ...

    @reads
    def AssessmentRequesterSequence(self) -> Items[IdentifiedPersonOrDeviceItem] | None: ...

    @reads
    def AssessedSOPInstanceSequence(self) -> Items[AssessedSOPInstanceItem]: ...

    @property
    def AssessmentSummary(self) -> Literal["PASSED", "INCONCLUSIVE", "FAILED"]: ...

    @property
    def AssessmentSummaryDescription(self) -> str | None: ...

    @reads
    def PertinentResourcesSequence(self) -> Items[PertinentResourcesItem] | None: ...

    @property
    def NumberOfAssessmentObservations(self) -> int: ...

    @reads
    def AssessmentObservationsSequence(self) -> Items[AssessmentObservationsItem] | None: ...
