"""X-Ray Grid Module Attributes, PS3.3 C.8.7.11. Generated from table_C.8-36; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class XRayGrid(Protocol):
    """An object that has the X-Ray Grid Module, PS3.3 C.8.7.11."""

    @reads
    def Grid(self) -> tuple[str, ...] | None: ...

    @property
    def GridAbsorbingMaterial(self) -> str | None: ...

    @property
    def GridSpacingMaterial(self) -> str | None: ...

    @reads
    def GridThickness(self) -> float | None: ...

    @reads
    def GridPitch(self) -> float | None: ...

    @reads
    def GridAspectRatio(self) -> tuple[int, int] | None: ...

    @reads
    def GridPeriod(self) -> float | None: ...

    @reads
    def GridFocalDistance(self) -> float | None: ...

    @property
    def GridID(self) -> str | None: ...
