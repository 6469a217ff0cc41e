"""Intravascular OCT Image Module Attributes, PS3.3 C.8.27.2. Generated from table_C.8.27.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, DateTime, Items
    from dicomstd.items import IntravascularOCTImageReferencedInstanceItem


class IntravascularOCTImage(Protocol):
    """An object that has the Intravascular OCT Image Module, PS3.3 C.8.27.2."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def VolumetricProperties(self) -> Literal["DISTORTED"]: ...

    @property
    def PixelPresentation(self) -> Literal["COLOR", "COLOR_REF", "MONOCHROME"]: ...

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
    def BitsAllocated(self) -> int: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY"] | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["NO"]: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[IntravascularOCTImageReferencedInstanceItem] | None: ...

    @property
    def ImageComments(self) -> str | None: ...

    @property
    def RecommendedDisplayFrameRate(self) -> int | None: ...

    @property
    def InterpolationType(self) -> str | None: ...

    @reads
    def ReferencedColorPaletteInstanceUID(self) -> UID | None: ...
