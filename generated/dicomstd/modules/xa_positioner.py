"""XA Positioner Module Attributes, PS3.3 C.8.7.5. Generated from table_C.8-30; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class XAPositioner(Protocol):
    """An object that has the XA Positioner Module, PS3.3 C.8.7.5."""

    @reads
    def DistanceSourceToPatient(self) -> float | None: ...

    @reads
    def DistanceSourceToDetector(self) -> float | None: ...

    @reads
    def EstimatedRadiographicMagnificationFactor(self) -> float | None: ...

    @property
    def PositionerMotion(self) -> str | None: ...

    @reads
    def PositionerPrimaryAngle(self) -> float | None: ...

    @reads
    def PositionerSecondaryAngle(self) -> float | None: ...

    @reads
    def PositionerPrimaryAngleIncrement(self) -> tuple[float, ...] | None: ...

    @reads
    def PositionerSecondaryAngleIncrement(self) -> tuple[float, ...] | None: ...

    @reads
    def DetectorPrimaryAngle(self) -> float | None: ...

    @reads
    def DetectorSecondaryAngle(self) -> float | None: ...
