"""RT Treatment Machine Record Module Attributes, PS3.3 C.8.8.18. Generated from table_C.8-54; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DA, LO, SH, SQ, ST, Item, item, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDA, Attr, Date, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class RTTreatmentMachineRecordTreatmentMachineItem(Item):
    """Item of table C.8-54 in TreatmentMachineSequence, PS3.3 C.8.8.18."""

    TreatmentMachineName: str | None = type2(0x300A00B2, SH)
    Manufacturer: str | None = type2(0x00080070, LO)
    InstitutionName: str | None = type2(0x00080080, LO)
    InstitutionAddress: str | None = type3(0x00080081, ST)
    InstitutionalDepartmentName: str | None = type3(0x00081040, LO)
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081041, SQ)
    ManufacturerModelName: str | None = type2(0x00081090, LO)
    DeviceSerialNumber: str | None = type2(0x00181000, LO)
    DateOfManufacture: Attr[Date | None, AnyDA | None] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = type3(0x00181205, DA)
