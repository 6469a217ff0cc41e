"""Unified Procedure Step Relationship Module Attributes, PS3.3 C.30.4. Generated from table_C.30.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, DA, LO, LT, PN, SH, SQ, TM, UI, Item, item, reads, type3, untyped

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, time
    from dicodec.typed import (
        UID, AnyPN, Attr, CodedConcept, Dataset, Date, Items, PersonName, Time,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        HL7v2HierarchicDesignatorItem,
        IssuerOfPatientIDQualifiersItem,
        ReferencedInstancesAndAccessItem,
        SOPInstanceReferenceItem,
    )


@item
class UnifiedProcedureStepRelationshipOtherPatientIDsItem(Item):
    """Item of table C.30.4-1 in OtherPatientIDsSequence, PS3.3 C.30.4."""

    PatientID: str | None = untyped(0x00100020, LO)
    IssuerOfPatientID: str | None = type3(0x00100021, LO)
    IssuerOfPatientIDQualifiersSequence: Attr[Items[IssuerOfPatientIDQualifiersItem] | None, Iterable[IssuerOfPatientIDQualifiersItem]] = type3(0x00100024, SQ)
    TypeOfPatientID: str | None = untyped(0x00100022, CS)


@item
class UnifiedProcedureStepRelationshipReferencedRequestItem(Item):
    """Item of table C.30.4-1 in ReferencedRequestSequence, PS3.3 C.30.4."""

    StudyInstanceUID: Attr[UID | None, str] = untyped(0x0020000D, UI)
    AccessionNumber: str | None = untyped(0x00080050, SH)
    IssuerOfAccessionNumberSequence: Attr[Items[HL7v2HierarchicDesignatorItem] | None, Iterable[HL7v2HierarchicDesignatorItem]] = untyped(0x00080051, SQ)
    RequestedProcedureCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = untyped(0x00321064, SQ)
    PlacerOrderNumberImagingServiceRequest: str | None = untyped(0x00402016, LO)
    OrderPlacerIdentifierSequence: Attr[Items[HL7v2HierarchicDesignatorItem] | None, Iterable[HL7v2HierarchicDesignatorItem]] = untyped(0x00400026, SQ)
    FillerOrderNumberImagingServiceRequest: str | None = untyped(0x00402017, LO)
    OrderFillerIdentifierSequence: Attr[Items[HL7v2HierarchicDesignatorItem] | None, Iterable[HL7v2HierarchicDesignatorItem]] = untyped(0x00400027, SQ)
    RequestedProcedureID: str | None = untyped(0x00401001, SH)
    RequestedProcedureDescription: str | None = untyped(0x00321060, LO)
    ReasonForTheRequestedProcedure: str | None = untyped(0x00401002, LO)
    ReasonForRequestedProcedureCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = untyped(0x0040100A, SQ)
    RequestedProcedureComments: str | None = untyped(0x00401400, LT)
    ConfidentialityCode: str | None = untyped(0x00401008, LO)
    NamesOfIntendedRecipientsOfResults: Attr[tuple[PersonName, ...] | None, list[AnyPN] | tuple[AnyPN, ...]] = untyped(0x00401010, PN, "1-n")
    ImagingServiceRequestComments: str | None = untyped(0x00402400, LT)
    RequestingPhysician: Attr[PersonName | None, str] = untyped(0x00321032, PN)
    RequestingService: str | None = untyped(0x00321033, LO)
    RequestingServiceCodeSequence: Attr[Items[Dataset] | None, Iterable[Dataset]] = untyped(0x00321034, SQ)
    IssueDateOfImagingServiceRequest: Attr[Date | None, date | str] = untyped(0x00402004, DA)
    IssueTimeOfImagingServiceRequest: Attr[Time | None, time | str] = untyped(0x00402005, TM)
    ReferringPhysicianName: Attr[PersonName | None, str] = untyped(0x00080090, PN)


class UnifiedProcedureStepRelationship(Protocol):
    """An object that has the Unified Procedure Step Relationship Module, PS3.3 C.30.4."""

    @reads
    def PatientName(self) -> PersonName | None: ...

    @property
    def PatientID(self) -> str | None: ...

    @property
    def IssuerOfPatientID(self) -> str | None: ...

    @reads
    def IssuerOfPatientIDQualifiersSequence(self) -> Items[IssuerOfPatientIDQualifiersItem] | None: ...

    @property
    def TypeOfPatientID(self) -> str | None: ...

    @reads
    def OtherPatientIDsSequence(self) -> Items[UnifiedProcedureStepRelationshipOtherPatientIDsItem] | None: ...

    @property
    def PatientBirthDateInAlternativeCalendar(self) -> str | None: ...

    @property
    def PatientDeathDateInAlternativeCalendar(self) -> str | None: ...

    @property
    def PatientAlternativeCalendar(self) -> Literal["PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"] | None: ...

    @reads
    def PatientBirthDate(self) -> Date | None: ...

    @property
    def PatientSex(self) -> Literal["M", "F", "O"] | None: ...

    @reads
    def ReferencedPatientPhotoSequence(self) -> Items[ReferencedInstancesAndAccessItem] | None: ...

    @property
    def AdmissionID(self) -> str | None: ...

    @reads
    def IssuerOfAdmissionIDSequence(self) -> Items[HL7v2HierarchicDesignatorItem] | None: ...

    @reads
    def AdmittingDiagnosesDescription(self) -> tuple[str, ...] | None: ...

    @reads
    def AdmittingDiagnosesCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def ReasonForVisit(self) -> str | None: ...

    @reads
    def ReasonForVisitCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ReferencedRequestSequence(self) -> Items[UnifiedProcedureStepRelationshipReferencedRequestItem] | None: ...

    @reads
    def ReplacedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
