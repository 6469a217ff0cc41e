"""XRF Positioner Module Attributes, PS3.3 C.8.7.6. Generated from table_C.8-31; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class XRFPositioner(Protocol):
    """An object that has the XRF Positioner Module, PS3.3 C.8.7.6."""

    @reads
    def DistanceSourceToDetector(self) -> float | None: ...

    @reads
    def DistanceSourceToPatient(self) -> float | None: ...

    @reads
    def EstimatedRadiographicMagnificationFactor(self) -> float | None: ...

    @reads
    def ColumnAngulation(self) -> float | None: ...
