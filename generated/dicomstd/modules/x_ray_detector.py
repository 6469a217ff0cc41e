"""X-Ray Detector Module Attributes, PS3.3 C.8.19.5. Generated from table_C.8.19.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Time


class XRayDetector(Protocol):
    """An object that has the X-Ray Detector Module, PS3.3 C.8.19.5."""

    @property
    def DetectorType(self) -> str | None: ...

    @property
    def DetectorConfiguration(self) -> str | None: ...

    @property
    def DetectorDescription(self) -> str | None: ...

    @property
    def DetectorMode(self) -> str | None: ...

    @property
    def DetectorID(self) -> str | None: ...

    @reads
    def DateOfLastDetectorCalibration(self) -> Date | None: ...

    @reads
    def TimeOfLastDetectorCalibration(self) -> Time | None: ...

    @property
    def ExposuresOnDetectorSinceLastCalibration(self) -> int | None: ...

    @property
    def ExposuresOnDetectorSinceManufactured(self) -> int | None: ...

    @reads
    def DetectorTimeSinceLastExposure(self) -> float | None: ...

    @reads
    def DetectorBinning(self) -> tuple[float, float] | None: ...

    @property
    def DetectorManufacturerName(self) -> str | None: ...

    @property
    def DetectorManufacturerModelName(self) -> str | None: ...

    @property
    def DetectorConditionsNominalFlag(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def DetectorTemperature(self) -> float | None: ...

    @reads
    def Sensitivity(self) -> float | None: ...

    @reads
    def DetectorElementPhysicalSize(self) -> tuple[float, float] | None: ...

    @reads
    def DetectorElementSpacing(self) -> tuple[float, float] | None: ...

    @property
    def DetectorActiveShape(self) -> Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None: ...

    @reads
    def DetectorActiveDimensions(self) -> tuple[float, ...] | None: ...

    @reads
    def DetectorActiveOrigin(self) -> tuple[float, float] | None: ...

    @reads
    def ExposureIndex(self) -> float | None: ...

    @reads
    def TargetExposureIndex(self) -> float | None: ...

    @reads
    def DeviationIndex(self) -> float | None: ...

    @reads
    def PhysicalDetectorSize(self) -> tuple[float, float]: ...

    @reads
    def PositionOfIsocenterProjection(self) -> tuple[float, float] | None: ...
