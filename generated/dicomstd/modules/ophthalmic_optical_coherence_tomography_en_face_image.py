"""Ophthalmic Optical Coherence Tomography En Face Image Module Attributes, PS3.3 C.8.17.14. Generated from table_C.8.17.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        CodeSequenceItem,
        OphthalmicOpticalCoherenceTomographyEnFaceImageSourceImageItem,
        ReferencedSurfaceMeshIdentificationItem,
    )


class OphthalmicOpticalCoherenceTomographyEnFaceImage(Protocol):
    """An object that has the Ophthalmic Optical Coherence Tomography En Face Image Module, PS3.3 C.8.17.14."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def InstanceNumber(self) -> int: ...

    @property
    def BitsAllocated(self) -> int: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def SamplesPerPixel(self) -> Literal[1]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2", "PALETTE COLOR"]: ...

    @property
    def PixelRepresentation(self) -> Literal[0]: ...

    @reads
    def PixelSpacing(self) -> tuple[float, float]: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def SourceImageSequence(self) -> Items[OphthalmicOpticalCoherenceTomographyEnFaceImageSourceImageItem]: ...

    @reads
    def DerivationAlgorithmSequence(self) -> Items[AlgorithmIdentificationItem]: ...

    @reads
    def OphthalmicImageTypeCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @property
    def OphthalmicImageTypeDescription(self) -> str | None: ...

    @reads
    def WindowCenter(self) -> tuple[float, ...]: ...

    @reads
    def WindowWidth(self) -> tuple[float, ...]: ...

    @reads
    def OphthalmicFOV(self) -> float | None: ...

    @reads
    def ReferencedSurfaceMeshIdentificationSequence(self) -> Items[ReferencedSurfaceMeshIdentificationItem]: ...

    @reads
    def OphthalmicAxialLength(self) -> float | None: ...

    @property
    def OphthalmicAxialLengthMethod(self) -> Literal["MEASURED", "ESTIMATED", "POPULATION"] | None: ...

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
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"]: ...
