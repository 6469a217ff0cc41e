"""Imaging Service Request Module Attributes, PS3.3 C.4.12. Generated from table_C.4-12; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, PersonName, Time
    from dicomstd.items import (
        CodeSequenceItem,
        HL7v2HierarchicDesignatorItem,
        PersonIdentificationItem,
    )


class ImagingServiceRequest(Protocol):
    """An object that has the Imaging Service Request Module, PS3.3 C.4.12."""

    @property
    def ImagingServiceRequestComments(self) -> str | None: ...

    @reads
    def RequestingPhysician(self) -> PersonName | None: ...

    @reads
    def RequestingPhysicianIdentificationSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @reads
    def ReferringPhysicianName(self) -> PersonName | None: ...

    @reads
    def ReferringPhysicianIdentificationSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @property
    def RequestingService(self) -> str | None: ...

    @reads
    def RequestingServiceCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def AccessionNumber(self) -> str | None: ...

    @reads
    def IssuerOfAccessionNumberSequence(self) -> Items[HL7v2HierarchicDesignatorItem] | None: ...

    @reads
    def IssueDateOfImagingServiceRequest(self) -> Date | None: ...

    @reads
    def IssueTimeOfImagingServiceRequest(self) -> Time | None: ...

    @property
    def PlacerOrderNumberImagingServiceRequest(self) -> str | None: ...

    @reads
    def OrderPlacerIdentifierSequence(self) -> Items[HL7v2HierarchicDesignatorItem] | None: ...

    @property
    def FillerOrderNumberImagingServiceRequest(self) -> str | None: ...

    @reads
    def OrderFillerIdentifierSequence(self) -> Items[HL7v2HierarchicDesignatorItem] | None: ...

    @reads
    def OrderEnteredBy(self) -> PersonName | None: ...

    @property
    def OrderEntererLocation(self) -> str | None: ...

    @property
    def OrderCallbackPhoneNumber(self) -> str | None: ...

    @property
    def OrderCallbackTelecomInformation(self) -> str | None: ...

    @property
    def AdmissionID(self) -> str | None: ...

    @reads
    def IssuerOfAdmissionIDSequence(self) -> Items[HL7v2HierarchicDesignatorItem] | None: ...

    @property
    def ReasonForVisit(self) -> str | None: ...

    @reads
    def ReasonForVisitCodeSequence(self) -> Items[CodeSequenceItem] | None: ...
