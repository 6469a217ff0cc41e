"""Display System Module Attributes, PS3.3 C.32.1. Generated from table_C.32.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items
    from dicomstd.items import CodeSequenceItem, DisplaySubsystemItem, EquipmentAdministratorItem


class DisplaySystem(Protocol):
    """An object that has the Display System Module, PS3.3 C.32.1."""

    @property
    def Manufacturer(self) -> str | None: ...

    @property
    def InstitutionName(self) -> str | None: ...

    @property
    def InstitutionAddress(self) -> str | None: ...

    @property
    def DeviceSerialNumber(self) -> str | None: ...

    @property
    def StationName(self) -> str | None: ...

    @property
    def InstitutionalDepartmentName(self) -> str | None: ...

    @reads
    def InstitutionalDepartmentTypeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def ManufacturerModelName(self) -> str | None: ...

    @reads
    def DateOfManufacture(self) -> Date | None: ...

    @reads
    def DateOfInstallation(self) -> Date | None: ...

    @reads
    def EquipmentAdministratorSequence(self) -> Items[EquipmentAdministratorItem] | None: ...

    @property
    def NumberOfDisplaySubsystems(self) -> int | None: ...

    @reads
    def DisplaySubsystemSequence(self) -> Items[DisplaySubsystemItem] | None: ...
