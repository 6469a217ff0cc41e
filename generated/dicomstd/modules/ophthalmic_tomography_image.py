"""Ophthalmic Tomography Image Module Attributes, PS3.3 C.8.17.7. Generated from table_C.8.17.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime


class OphthalmicTomographyImage(Protocol):
    """An object that has the Ophthalmic Tomography Image Module, PS3.3 C.8.17.7."""

    @property
    def OphthalmicVolumetricPropertiesFlag(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def SamplesPerPixel(self) -> Literal[1]: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime: ...

    @reads
    def AcquisitionDuration(self) -> float | None: ...

    @property
    def AcquisitionNumber(self) -> int: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2"]: ...

    @property
    def PixelRepresentation(self) -> Literal[0]: ...

    @property
    def BitsAllocated(self) -> Literal[8, 16]: ...

    @property
    def BitsStored(self) -> Literal[8, 12, 16]: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY"]: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"] | None: ...

    @property
    def ConcatenationFrameOffsetNumber(self) -> Literal[0]: ...

    @property
    def InConcatenationNumber(self) -> Literal[1]: ...

    @property
    def InConcatenationTotalNumber(self) -> Literal[1]: ...

    @property
    def ImageComments(self) -> str | None: ...
