"""Surface Mesh Module Attributes, PS3.3 C.27.1. Generated from table_C.27-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SurfaceItem


class SurfaceMesh(Protocol):
    """An object that has the Surface Mesh Module, PS3.3 C.27.1."""

    @property
    def NumberOfSurfaces(self) -> int: ...

    @reads
    def SurfaceSequence(self) -> Items[SurfaceItem]: ...
