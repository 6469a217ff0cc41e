"""Identified Person or Device Macro Attributes, PS3.3 C.17.2.4. Generated from table_C.17-3b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AE, CS, DA, LO, PN, SH, SQ, UI, Item, item, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyPN, Attr, Date, OptCodes, PersonName as PersonNameValue,
    )
    from dicomstd.items import CodeSequenceItem


@item
class IdentifiedPersonOrDeviceItem(Item):
    """Item of table C.17-3b, PS3.3 C.17.2.4."""

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
