"""Requested Procedure Module Attributes, PS3.3 C.4.11. Generated from table_C.4-11; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Date, Items, PersonName, Time
    from dicomstd.items import CodeSequenceItem, PersonIdentificationItem, SOPInstanceReferenceItem


class RequestedProcedure(Protocol):
    """An object that has the Requested Procedure Module, PS3.3 C.4.11."""

    @property
    def RequestedProcedureID(self) -> str | None: ...

    @property
    def ReasonForTheRequestedProcedure(self) -> str | None: ...

    @property
    def RequestedProcedureComments(self) -> str | None: ...

    @reads
    def ReasonForRequestedProcedureCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def RequestedProcedureCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def RequestedLateralityCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def StudyInstanceUID(self) -> UID | None: ...

    @reads
    def StudyDate(self) -> Date | None: ...

    @reads
    def StudyTime(self) -> Time | None: ...

    @reads
    def ReferencedStudySequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @property
    def RequestedProcedureDescription(self) -> str | None: ...

    @property
    def RequestedProcedurePriority(self) -> str | None: ...

    @property
    def PatientTransportArrangements(self) -> str | None: ...

    @property
    def RequestedProcedureLocation(self) -> str | None: ...

    @property
    def ConfidentialityCode(self) -> str | None: ...

    @property
    def ReportingPriority(self) -> str | None: ...

    @reads
    def NamesOfIntendedRecipientsOfResults(self) -> tuple[PersonName, ...] | None: ...

    @reads
    def IntendedRecipientsOfResultsIdentificationSequence(self) -> Items[PersonIdentificationItem] | None: ...
