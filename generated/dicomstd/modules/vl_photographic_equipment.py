"""VL Photographic Equipment Module Attributes, PS3.3 C.8.12.10. Generated from table_C.8.12.10-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class VLPhotographicEquipment(Protocol):
    """An object that has the VL Photographic Equipment Module, PS3.3 C.8.12.10."""

    @property
    def CameraOwnerName(self) -> str | None: ...

    @reads
    def LensSpecification(self) -> tuple[float, float, float, float] | None: ...

    @property
    def LensMake(self) -> str | None: ...

    @property
    def LensModel(self) -> str | None: ...

    @property
    def LensSerialNumber(self) -> str | None: ...
