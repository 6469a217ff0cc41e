"""X-Ray Acquisition Module Attributes, PS3.3 C.8.7.2. Generated from table_C.8-27; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class XRayAcquisition(Protocol):
    """An object that has the X-Ray Acquisition Module, PS3.3 C.8.7.2."""

    @reads
    def KVP(self) -> float | None: ...

    @property
    def RadiationSetting(self) -> Literal["SC", "GR"]: ...

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

    @reads
    def Grid(self) -> tuple[str, ...] | None: ...

    @reads
    def AveragePulseWidth(self) -> float | None: ...

    @property
    def RadiationMode(self) -> str | None: ...

    @reads
    def TypeOfFilters(self) -> tuple[str, ...] | None: ...

    @reads
    def IntensifierSize(self) -> float | None: ...

    @property
    def FieldOfViewShape(self) -> str | None: ...

    @reads
    def FieldOfViewDimensions(self) -> tuple[int, ...] | None: ...

    @reads
    def ImagerPixelSpacing(self) -> tuple[float, float] | None: ...

    @reads
    def PixelSpacing(self) -> tuple[float, float] | None: ...

    @property
    def PixelSpacingCalibrationType(self) -> Literal["GEOMETRY", "FIDUCIAL"] | None: ...

    @property
    def PixelSpacingCalibrationDescription(self) -> str | None: ...

    @reads
    def FocalSpots(self) -> tuple[float, ...] | None: ...

    @reads
    def ImageAndFluoroscopyAreaDoseProduct(self) -> float | None: ...
