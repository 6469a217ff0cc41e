"""General Equipment Module Attributes, PS3.3 C.7.5.1. Generated from table_C.7-8; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Date, Items, Time
    from dicomstd.items import CodeSequenceItem, UDIItem


class GeneralEquipment(Protocol):
    """An object that has the General Equipment Module, PS3.3 C.7.5.1."""

    @property
    def Manufacturer(self) -> str | None: ...

    @property
    def InstitutionName(self) -> str | None: ...

    @property
    def InstitutionAddress(self) -> str | None: ...

    @property
    def StationName(self) -> str | None: ...

    @property
    def InstitutionalDepartmentName(self) -> str | None: ...

    @reads
    def InstitutionalDepartmentTypeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def ManufacturerModelName(self) -> str | None: ...

    @reads
    def ManufacturerDeviceClassUID(self) -> tuple[UID, ...] | None: ...

    @property
    def DeviceSerialNumber(self) -> str | None: ...

    @reads
    def SoftwareVersions(self) -> tuple[str, ...] | None: ...

    @property
    def GantryID(self) -> str | None: ...

    @reads
    def UDISequence(self) -> Items[UDIItem] | None: ...

    @reads
    def DeviceUID(self) -> UID | None: ...

    @reads
    def SpatialResolution(self) -> float | None: ...

    @reads
    def DateOfManufacture(self) -> Date | None: ...

    @reads
    def DateOfInstallation(self) -> Date | None: ...

    @reads
    def DateOfLastCalibration(self) -> tuple[Date, ...] | None: ...

    @reads
    def TimeOfLastCalibration(self) -> tuple[Time, ...] | None: ...

    @property
    def PixelPaddingValue(self) -> int | None: ...
