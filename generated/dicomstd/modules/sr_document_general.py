"""SR Document General Module Attributes, PS3.3 C.17.2. Generated from table_C.17-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    AE, CS, DA, DT, LO, PN, SH, SQ, UI, Item, item, reads, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from dicodec.typed import (
        UID, Attr, CodedConcept, Date, DateTime, Items, PersonName as PersonNameValue, Time,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        HierarchicalSOPInstanceReferenceItem,
        IdentifiedPersonOrDeviceItem,
        ReferencedRequestItem,
    )


@item
class VerifyingObserverItem(Item):
    """Item of table C.17-2 in VerifyingObserverSequence, PS3.3 C.17.2."""

    VerifyingObserverName: Attr[PersonNameValue, str] = type1(0x0040A075, PN)
    VerifyingObserverIdentificationCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2(0x0040A088, SQ)
    VerifyingOrganization: str = type1(0x0040A027, LO)
    VerificationDateTime: Attr[DateTime, datetime | str] = type1(0x0040A030, DT)


@item
class ParticipantItem(Item):
    """Item of table C.17-2 in ParticipantSequence, PS3.3 C.17.2."""

    ParticipationType: str = type1(0x0040A080, CS)
    ParticipationDateTime: Attr[DateTime | None, datetime | str] = type2(0x0040A082, DT)
    ObserverType: Literal["PSN", "DEV"] = type1(0x0040A084, CS)
    PersonName: Attr[PersonNameValue | None, str] = type1c(0x0040A123, PN)  # if ObserverType in {PSN}
    PersonIdentificationCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2c(0x00401101, SQ)  # if ObserverType in {PSN}
    OrganizationalRoleCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x0044010A, SQ)
    StationName: str | None = type2c(0x00081010, SH)  # if ObserverType in {DEV}
    DeviceUID: Attr[UID | None, str] = type1c(0x00181002, UI)  # if ObserverType in {DEV}
    Manufacturer: str | None = type1c(0x00080070, LO)  # if ObserverType in {DEV}
    ManufacturerModelName: str | None = type1c(0x00081090, LO)  # if ObserverType in {DEV}
    StationAETitle: str | None = type3(0x00080055, AE)
    DeviceSerialNumber: str | None = type3(0x00181000, LO)
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str]] = type3(0x00181020, LO, "1-n")
    DateOfManufacture: Attr[Date | None, date | str] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, date | str] = type3(0x00181205, DA)
    InstitutionName: str | None = type2(0x00080080, LO)
    InstitutionCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2(0x00080082, SQ)
    InstitutionalDepartmentName: str | None = type3(0x00081040, LO)
    InstitutionalDepartmentTypeCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00081041, SQ)


@item
class SRDocumentGeneralCustodialOrganizationItem(Item):
    """Item of table C.17-2 in CustodialOrganizationSequence, PS3.3 C.17.2."""

    InstitutionName: str | None = type2(0x00080080, LO)
    InstitutionCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2(0x00080082, SQ)
    ResponsibleGroupCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00080220, SQ)


@item
class SRDocumentGeneralReferencedInstanceItem(Item):
    """Item of table C.17-2 in ReferencedInstanceSequence, PS3.3 C.17.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A170, SQ)


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
