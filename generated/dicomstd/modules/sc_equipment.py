"""SC Equipment Module Attributes, PS3.3 C.8.6.1. Generated from table_C.8-24; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class SCEquipment(Protocol):
    """An object that has the SC Equipment Module, PS3.3 C.8.6.1."""

    @property
    def ConversionType(self) -> str: ...

    @property
    def Modality(self) -> str | None: ...

    @property
    def SecondaryCaptureDeviceID(self) -> str | None: ...

    @property
    def SecondaryCaptureDeviceManufacturer(self) -> str | None: ...

    @property
    def SecondaryCaptureDeviceManufacturerModelName(self) -> str | None: ...

    @reads
    def SecondaryCaptureDeviceSoftwareVersions(self) -> tuple[str, ...] | None: ...

    @property
    def VideoImageFormatAcquired(self) -> str | None: ...

    @property
    def DigitalImageFormatAcquired(self) -> str | None: ...
