"""Enhanced General Equipment Module Attributes, PS3.3 C.7.5.2. Generated from table_C.7-8b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class EnhancedGeneralEquipment(Protocol):
    """An object that has the Enhanced General Equipment Module, PS3.3 C.7.5.2."""

    @property
    def Manufacturer(self) -> str: ...

    @property
    def ManufacturerModelName(self) -> str: ...

    @property
    def DeviceSerialNumber(self) -> str: ...

    @reads
    def SoftwareVersions(self) -> tuple[str, ...]: ...
