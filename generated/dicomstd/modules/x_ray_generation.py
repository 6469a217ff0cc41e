"""X-Ray Generation Module Attributes, PS3.3 C.8.7.9. Generated from table_C.8-34; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class XRayGeneration(Protocol):
    """An object that has the X-Ray Generation Module, PS3.3 C.8.7.9."""

    @reads
    def KVP(self) -> float | None: ...

    @property
    def XRayTubeCurrent(self) -> int | None: ...

    @reads
    def XRayTubeCurrentInuA(self) -> float | None: ...

    @property
    def ExposureTime(self) -> int | None: ...

    @reads
    def ExposureTimeInuS(self) -> float | None: ...

    @property
    def Exposure(self) -> int | None: ...

    @property
    def ExposureInuAs(self) -> int | None: ...

    @property
    def ExposureControlMode(self) -> str | None: ...

    @property
    def ExposureControlModeDescription(self) -> str | None: ...

    @property
    def ExposureStatus(self) -> str | None: ...

    @reads
    def PhototimerSetting(self) -> float | None: ...

    @reads
    def FocalSpots(self) -> tuple[float, ...] | None: ...

    @property
    def AnodeTargetMaterial(self) -> str | None: ...

    @property
    def RectificationType(self) -> str | None: ...

    @property
    def GeneratorID(self) -> str | None: ...
