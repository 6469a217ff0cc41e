"""Whole Slide Microscopy Image Module Attributes, PS3.3 C.8.12.4. Generated from table_C.8.12.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime


class WholeSlideMicroscopyImage(Protocol):
    """An object that has the Whole Slide Microscopy Image Module, PS3.3 C.8.12.4."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @reads
    def ImagedVolumeWidth(self) -> float | None: ...

    @reads
    def ImagedVolumeHeight(self) -> float | None: ...

    @reads
    def ImagedVolumeDepth(self) -> float | None: ...

    @property
    def SamplesPerPixel(self) -> Literal[3, 1]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_ICT", "YBR_RCT"]: ...

    @property
    def PlanarConfiguration(self) -> Literal[0] | None: ...

    @property
    def NumberOfFrames(self) -> int: ...

    @property
    def BitsAllocated(self) -> Literal[8, 16]: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def PixelRepresentation(self) -> Literal[0]: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime: ...

    @reads
    def AcquisitionDuration(self) -> float | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY"] | None: ...

    @reads
    def RescaleIntercept(self) -> float | None: ...

    @reads
    def RescaleSlope(self) -> float | None: ...

    @property
    def VolumetricProperties(self) -> Literal["VOLUME"]: ...

    @property
    def SpecimenLabelInImage(self) -> Literal["YES", "NO"]: ...

    @property
    def BurnedInAnnotation(self) -> Literal["YES", "NO"]: ...

    @property
    def FocusMethod(self) -> Literal["AUTO", "MANUAL"]: ...

    @property
    def ExtendedDepthOfField(self) -> Literal["YES", "NO"]: ...

    @property
    def NumberOfFocalPlanes(self) -> int | None: ...

    @reads
    def DistanceBetweenFocalPlanes(self) -> float | None: ...

    @property
    def AcquisitionDeviceProcessingDescription(self) -> str | None: ...

    @reads
    def ConvolutionKernel(self) -> tuple[str, ...] | None: ...

    @reads
    def RecommendedAbsentPixelCIELabValue(self) -> tuple[int, int, int] | None: ...
