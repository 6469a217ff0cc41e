"""Equipment Specification Module Attributes, PS3.3 C.34.6. Generated from table_C.34.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DA, LO, SQ, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDA, Attr, Date, OptSeq


@item
class ModelSpecificationItem(Item):
    """Item of table C.34.6-1 in ModelSpecificationSequence, PS3.3 C.34.6."""

    Manufacturer: str = type1(0x00080070, LO)
    ManufacturerRelatedModelGroup: str | None = type3(0x00080222, LO)
    ManufacturerModelName: str | None = type1c(0x00081090, LO)  # if not present(ManufacturerRelatedModelGroup)
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00181020, LO, "1-n")
    GeneralAccessorySequence: OptSeq[EquipmentSpecificationGeneralAccessoryItem] = type3(0x300A0420, SQ)
    DeviceSerialNumber: str | None = type3(0x00181000, LO)
    DateOfManufacture: Attr[Date | None, AnyDA | None] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = type3(0x00181205, DA)


@item
class EquipmentSpecificationGeneralAccessoryItem(Item):
    """Item of table C.34.6-1 in ModelSpecificationSequence/GeneralAccessorySequence, PS3.3 C.34.6."""

    AccessoryCode: str = type1(0x300A00F9, LO)
