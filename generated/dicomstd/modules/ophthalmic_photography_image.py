"""Ophthalmic Photography Image Module Attributes, PS3.3 C.8.17.2. Generated from table_C.8.17.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, Date, DateTime, Time


class OphthalmicPhotographyImage(Protocol):
    """An object that has the Ophthalmic Photography Image Module, PS3.3 C.8.17.2."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def InstanceNumber(self) -> int: ...

    @property
    def SamplesPerPixel(self) -> Literal[3, 1]: ...

    @property
    def SamplesPerPixelUsed(self) -> Literal[2] | None: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"]: ...

    @property
    def PixelRepresentation(self) -> Literal[0]: ...

    @property
    def PlanarConfiguration(self) -> Literal[0] | None: ...

    @reads
    def PixelSpacing(self) -> tuple[float, float] | None: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime | None: ...

    @reads
    def SourceImageSequence(self) -> Sequence[Dataset] | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY"] | None: ...

    @property
    def CalibrationImage(self) -> Literal["YES", "NO"] | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["YES", "NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"] | None: ...
