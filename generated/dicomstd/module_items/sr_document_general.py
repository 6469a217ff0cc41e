"""SR Document General Module Attributes, PS3.3 C.17.2. Generated from table_C.17-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AE, CS, DA, DT, LO, PN, SH, SQ, UI, Item, item, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDT, AnyPN, Attr, Codes, Date, DateTime, OptCodes, PersonName as PersonNameValue,
    )
    from dicomstd.items import CodeSequenceItem


@item
class VerifyingObserverItem(Item):
    """Item of table C.17-2 in VerifyingObserverSequence, PS3.3 C.17.2."""

    VerifyingObserverName: Attr[PersonNameValue, AnyPN] = type1(0x0040A075, PN)
    VerifyingObserverIdentificationCodeSequence: OptCodes[CodeSequenceItem] = type2(0x0040A088, SQ)
    VerifyingOrganization: str = type1(0x0040A027, LO)
    VerificationDateTime: Attr[DateTime, AnyDT] = type1(0x0040A030, DT)


@item
class ParticipantItem(Item):
    """Item of table C.17-2 in ParticipantSequence, PS3.3 C.17.2."""

    ParticipationType: str = type1(0x0040A080, CS)
    ParticipationDateTime: Attr[DateTime | None, AnyDT | None] = type2(0x0040A082, DT)
    ObserverType: Literal["PSN", "DEV"] = type1(0x0040A084, CS)
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = type1c(0x0040A123, PN)  # if ObserverType in {PSN}
    PersonIdentificationCodeSequence: OptCodes[CodeSequenceItem] = type2c(0x00401101, SQ)  # if ObserverType in {PSN}
    OrganizationalRoleCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0044010A, SQ)
    StationName: str | None = type2c(0x00081010, SH)  # if ObserverType in {DEV}
    DeviceUID: Attr[UID | None, str | None] = type1c(0x00181002, UI)  # if ObserverType in {DEV}
    Manufacturer: str | None = type1c(0x00080070, LO)  # if ObserverType in {DEV}
    ManufacturerModelName: str | None = type1c(0x00081090, LO)  # if ObserverType in {DEV}
    StationAETitle: str | None = type3(0x00080055, AE)
    DeviceSerialNumber: str | None = type3(0x00181000, LO)
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00181020, LO, "1-n")
    DateOfManufacture: Attr[Date | None, AnyDA | None] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = type3(0x00181205, DA)
    InstitutionName: str | None = type2(0x00080080, LO)
    InstitutionCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00080082, SQ)
    InstitutionalDepartmentName: str | None = type3(0x00081040, LO)
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081041, SQ)


@item
class SRDocumentGeneralCustodialOrganizationItem(Item):
    """Item of table C.17-2 in CustodialOrganizationSequence, PS3.3 C.17.2."""

    InstitutionName: str | None = type2(0x00080080, LO)
    InstitutionCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00080082, SQ)
    ResponsibleGroupCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00080220, SQ)


@item
class SRDocumentGeneralReferencedInstanceItem(Item):
    """Item of table C.17-2 in ReferencedInstanceSequence, PS3.3 C.17.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)
