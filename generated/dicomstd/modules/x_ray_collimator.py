"""X-Ray Collimator Module Attributes, PS3.3 C.8.7.3. Generated from table_C.8-28; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class XRayCollimator(Protocol):
    """An object that has the X-Ray Collimator Module, PS3.3 C.8.7.3."""

    @reads
    def CollimatorShape(self) -> tuple[str, ...]: ...

    @property
    def CollimatorLeftVerticalEdge(self) -> int | None: ...

    @property
    def CollimatorRightVerticalEdge(self) -> int | None: ...

    @property
    def CollimatorUpperHorizontalEdge(self) -> int | None: ...

    @property
    def CollimatorLowerHorizontalEdge(self) -> int | None: ...

    @reads
    def CenterOfCircularCollimator(self) -> tuple[int, int] | None: ...

    @property
    def RadiusOfCircularCollimator(self) -> int | None: ...

    @reads
    def VerticesOfThePolygonalCollimator(self) -> tuple[int, ...] | None: ...
