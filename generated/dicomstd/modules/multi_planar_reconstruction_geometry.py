"""Multi-Planar Reconstruction Geometry Module Attributes, PS3.3 C.11.26. Generated from table_C.11.26-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class MultiPlanarReconstructionGeometry(Protocol):
    """An object that has the Multi-Planar Reconstruction Geometry Module, PS3.3 C.11.26."""

    @property
    def MultiPlanarReconstructionStyle(self) -> Literal["PLANAR"]: ...

    @property
    def MPRThicknessType(self) -> Literal["THIN", "SLAB"]: ...

    @reads
    def MPRSlabThickness(self) -> float | None: ...

    @reads
    def MPRViewWidthDirection(self) -> tuple[float, float, float] | None: ...

    @reads
    def MPRViewWidth(self) -> float | None: ...

    @reads
    def MPRViewHeightDirection(self) -> tuple[float, float, float] | None: ...

    @reads
    def MPRViewHeight(self) -> float | None: ...

    @reads
    def MPRTopLeftHandCorner(self) -> tuple[float, float, float] | None: ...
