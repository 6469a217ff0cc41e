"""Image - Equipment Coordinate Relationship Module Attributes, PS3.3 C.7.6.21. Generated from table_C.7.6.21-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class ImageEquipmentCoordinateRelationship(Protocol):
    """An object that has the Image - Equipment Coordinate Relationship Module, PS3.3 C.7.6.21."""

    @reads
    def ImageToEquipmentMappingMatrix(self) -> tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float]: ...

    @property
    def EquipmentCoordinateSystemIdentification(self) -> str: ...
