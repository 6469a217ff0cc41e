"""SC Multi-frame Image Module Attributes, PS3.3 C.8.6.3. Generated from table_C.8-25b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Tag


class SCMultiFrameImage(Protocol):
    """An object that has the SC Multi-frame Image Module, PS3.3 C.8.6.3."""

    @property
    def BurnedInAnnotation(self) -> Literal["YES", "NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY"] | None: ...

    @property
    def Illumination(self) -> int | None: ...

    @property
    def ReflectedAmbientLight(self) -> int | None: ...

    @reads
    def RescaleIntercept(self) -> float | None: ...

    @reads
    def RescaleSlope(self) -> float | None: ...

    @property
    def RescaleType(self) -> str | None: ...

    @reads
    def FrameIncrementPointer(self) -> tuple[Tag, ...] | None: ...

    @reads
    def NominalScannedPixelSpacing(self) -> tuple[float, float] | None: ...

    @reads
    def PixelSpacing(self) -> tuple[float, float] | None: ...

    @property
    def PixelSpacingCalibrationType(self) -> Literal["GEOMETRY", "FIDUCIAL"] | None: ...

    @property
    def PixelSpacingCalibrationDescription(self) -> str | None: ...

    @property
    def DigitizingDeviceTransportDirection(self) -> Literal["ROW", "COLUMN"] | None: ...

    @reads
    def RotationOfScannedFilm(self) -> float | None: ...
