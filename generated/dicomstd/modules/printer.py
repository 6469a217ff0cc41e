"""Printer Module Attributes, PS3.3 C.13.9. Generated from table_C.13-9; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Time


class Printer(Protocol):
    """An object that has the Printer Module, PS3.3 C.13.9."""

    @property
    def PrinterStatus(self) -> Literal["NORMAL", "WARNING", "FAILURE"] | None: ...

    @property
    def PrinterStatusInfo(self) -> str | None: ...

    @property
    def PrinterName(self) -> str | None: ...

    @property
    def Manufacturer(self) -> str | None: ...

    @property
    def ManufacturerModelName(self) -> str | None: ...

    @property
    def DeviceSerialNumber(self) -> str | None: ...

    @reads
    def SoftwareVersions(self) -> tuple[str, ...] | None: ...

    @reads
    def DateOfManufacture(self) -> Date | None: ...

    @reads
    def DateOfInstallation(self) -> Date | None: ...

    @reads
    def DateOfLastCalibration(self) -> tuple[Date, ...] | None: ...

    @reads
    def TimeOfLastCalibration(self) -> tuple[Time, ...] | None: ...
