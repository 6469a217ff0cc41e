"""DX Detector Module Attributes, PS3.3 C.8.11.4. Generated from table_C.8-71; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Time


class DXDetector(Protocol):
    """An object that has the DX Detector Module, PS3.3 C.8.11.4."""

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
    def DetectorActiveTime(self) -> float | None: ...

    @reads
    def DetectorActivationOffsetFromExposure(self) -> float | None: ...

    @property
    def FieldOfViewShape(self) -> Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None: ...

    @reads
    def FieldOfViewDimensions(self) -> tuple[int, ...] | None: ...

    @reads
    def FieldOfViewOrigin(self) -> tuple[float, float] | None: ...

    @reads
    def FieldOfViewRotation(self) -> float | None: ...

    @property
    def FieldOfViewHorizontalFlip(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def ImagerPixelSpacing(self) -> tuple[float, float]: ...

    @reads
    def PixelSpacing(self) -> tuple[float, float] | None: ...

    @property
    def PixelSpacingCalibrationType(self) -> Literal["GEOMETRY", "FIDUCIAL"] | None: ...

    @property
    def PixelSpacingCalibrationDescription(self) -> str | None: ...

    @property
    def CassetteID(self) -> str | None: ...

    @property
    def PlateID(self) -> str | None: ...
