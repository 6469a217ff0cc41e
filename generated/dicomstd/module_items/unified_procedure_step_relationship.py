"""Unified Procedure Step Relationship Module Attributes, PS3.3 C.30.4. Generated from table_C.30.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DA, LO, LT, PN, SH, SQ, TM, UI, Item, item, type3, untyped

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyPN, AnyTM, Attr, Dataset, Date, ListPN, OptCodes, OptSeq, PersonName, Time,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        HL7v2HierarchicDesignatorItem,
        IssuerOfPatientIDQualifiersItem,
    )


@item
class UnifiedProcedureStepRelationshipOtherPatientIDsItem(Item):
    """Item of table C.30.4-1 in OtherPatientIDsSequence, PS3.3 C.30.4."""

    PatientID: str | None = untyped(0x00100020, LO)
    IssuerOfPatientID: str | None = type3(0x00100021, LO)
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = type3(0x00100024, SQ)
    TypeOfPatientID: str | None = untyped(0x00100022, CS)


@item
class UnifiedProcedureStepRelationshipReferencedRequestItem(Item):
    """Item of table C.30.4-1 in ReferencedRequestSequence, PS3.3 C.30.4."""

    StudyInstanceUID: Attr[UID | None, str | None] = untyped(0x0020000D, UI)
    AccessionNumber: str | None = untyped(0x00080050, SH)
    IssuerOfAccessionNumberSequence: OptSeq[HL7v2HierarchicDesignatorItem] = untyped(0x00080051, SQ)
    RequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00321064, SQ)
    PlacerOrderNumberImagingServiceRequest: str | None = untyped(0x00402016, LO)
    OrderPlacerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = untyped(0x00400026, SQ)
    FillerOrderNumberImagingServiceRequest: str | None = untyped(0x00402017, LO)
    OrderFillerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = untyped(0x00400027, SQ)
    RequestedProcedureID: str | None = untyped(0x00401001, SH)
    RequestedProcedureDescription: str | None = untyped(0x00321060, LO)
    ReasonForTheRequestedProcedure: str | None = untyped(0x00401002, LO)
    ReasonForRequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x0040100A, SQ)
    RequestedProcedureComments: str | None = untyped(0x00401400, LT)
    ConfidentialityCode: str | None = untyped(0x00401008, LO)
    NamesOfIntendedRecipientsOfResults: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = untyped(0x00401010, PN, "1-n")
    ImagingServiceRequestComments: str | None = untyped(0x00402400, LT)
    RequestingPhysician: Attr[PersonName | None, AnyPN | None] = untyped(0x00321032, PN)
    RequestingService: str | None = untyped(0x00321033, LO)
    RequestingServiceCodeSequence: OptSeq[Dataset] = untyped(0x00321034, SQ)
    IssueDateOfImagingServiceRequest: Attr[Date | None, AnyDA | None] = untyped(0x00402004, DA)
    IssueTimeOfImagingServiceRequest: Attr[Time | None, AnyTM | None] = untyped(0x00402005, TM)
    ReferringPhysicianName: Attr[PersonName | None, AnyPN | None] = untyped(0x00080090, PN)
