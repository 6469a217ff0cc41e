"""X-Ray Filtration Module Attributes, PS3.3 C.8.7.10. Generated from table_C.8-35; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class XRayFiltration(Protocol):
    """An object that has the X-Ray Filtration Module, PS3.3 C.8.7.10."""

    @property
    def FilterType(self) -> str | None: ...

    @reads
    def FilterMaterial(self) -> tuple[str, ...] | None: ...

    @reads
    def FilterThicknessMinimum(self) -> tuple[float, ...] | None: ...

    @reads
    def FilterThicknessMaximum(self) -> tuple[float, ...] | None: ...

    @reads
    def FilterBeamPathLengthMinimum(self) -> tuple[float, ...] | None: ...

    @reads
    def FilterBeamPathLengthMaximum(self) -> tuple[float, ...] | None: ...
