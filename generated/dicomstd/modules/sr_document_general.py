"""SR Document General Module Attributes, PS3.3 C.17.2. Generated from table_C.17-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import (
        CodeSequenceItem,
        HierarchicalSOPInstanceReferenceItem,
        IdentifiedPersonOrDeviceItem,
        ParticipantItem,
        ReferencedRequestItem,
        SRDocumentGeneralCustodialOrganizationItem,
        SRDocumentGeneralReferencedInstanceItem,
        VerifyingObserverItem,
    )


class SRDocumentGeneral(Protocol):
    """An object that has the SR Document General Module, PS3.3 C.17.2."""

    @property
    def InstanceNumber(self) -> int: ...

    @property
    def PreliminaryFlag(self) -> Literal["PRELIMINARY", "FINAL"] | None: ...

    @property
    def CompletionFlag(self) -> Literal["PARTIAL", "COMPLETE"]: ...

    @property
    def CompletionFlagDescription(self) -> str | None: ...

    @property
    def VerificationFlag(self) -> Literal["UNVERIFIED", "VERIFIED"]: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def VerifyingObserverSequence(self) -> Items[VerifyingObserverItem] | None: ...

    @reads
    def AuthorObserverSequence(self) -> Items[IdentifiedPersonOrDeviceItem] | None: ...

    @reads
    def ParticipantSequence(self) -> Items[ParticipantItem] | None: ...

    @reads
    def CustodialOrganizationSequence(self) -> Items[SRDocumentGeneralCustodialOrganizationItem] | None: ...

    @reads
    def PredecessorDocumentsSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def IdenticalDocumentsSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedRequestSequence(self) -> Items[ReferencedRequestItem] | None: ...

    @reads
    def PerformedProcedureCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def CurrentRequestedProcedureEvidenceSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def PertinentOtherEvidenceSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[SRDocumentGeneralReferencedInstanceItem] | None: ...
