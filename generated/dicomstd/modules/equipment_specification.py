"""Equipment Specification Module Attributes, PS3.3 C.34.6. Generated from table_C.34.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import DA, LO, SQ, Item, item, reads, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from dicodec.typed import Attr, Date, Items


@item
class ModelSpecificationItem(Item):
    """Item of table C.34.6-1 in ModelSpecificationSequence, PS3.3 C.34.6."""

    Manufacturer: str = type1(0x00080070, LO)
    ManufacturerRelatedModelGroup: str | None = type3(0x00080222, LO)
    ManufacturerModelName: str | None = type1c(0x00081090, LO)  # if not present(ManufacturerRelatedModelGroup)
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str]] = type3(0x00181020, LO, "1-n")
    GeneralAccessorySequence: Attr[Items[EquipmentSpecificationGeneralAccessoryItem] | None, Iterable[EquipmentSpecificationGeneralAccessoryItem]] = type3(0x300A0420, SQ)
    DeviceSerialNumber: str | None = type3(0x00181000, LO)
    DateOfManufacture: Attr[Date | None, date | str] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, date | str] = type3(0x00181205, DA)


@item
class EquipmentSpecificationGeneralAccessoryItem(Item):
    """Item of table C.34.6-1 in ModelSpecificationSequence/GeneralAccessorySequence, PS3.3 C.34.6."""

    AccessoryCode: str = type1(0x300A00F9, LO)


class EquipmentSpecification(Protocol):
    """An object that has the Equipment Specification Module, PS3.3 C.34.6."""

    @property
    def EquipmentModality(self) -> str: ...

    @reads
    def ModelSpecificationSequence(self) -> Items[ModelSpecificationItem] | None: ...
