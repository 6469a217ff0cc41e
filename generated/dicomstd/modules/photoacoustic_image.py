"""Photoacoustic Image Module Attributes, PS3.3 C.8.34.1. Generated from table_C.8.34.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime, Items
    from dicomstd.items import ImagePixelItem


class PhotoacousticImage(Protocol):
    """An object that has the Photoacoustic Image Module, PS3.3 C.8.34.1."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def DimensionOrganizationType(self) -> str: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime: ...

    @property
    def PixelPresentation(self) -> Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"]: ...

    @property
    def VolumetricProperties(self) -> Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"]: ...

    @property
    def VolumeBasedCalculationTechnique(self) -> str: ...

    @property
    def SamplesPerPixel(self) -> int: ...

    @property
    def PhotometricInterpretation(self) -> str: ...

    @property
    def BitsAllocated(self) -> int: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def PixelRepresentation(self) -> int: ...

    @property
    def PlanarConfiguration(self) -> Literal[0, 1] | None: ...

    @property
    def PositionMeasuringDeviceUsed(self) -> Literal["RIGID", "TRACKED", "FREEHAND"]: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY"] | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def IconImageSequence(self) -> Items[ImagePixelItem] | None: ...
