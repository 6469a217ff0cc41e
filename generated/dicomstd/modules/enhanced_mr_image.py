"""Enhanced MR Image Module Attributes, PS3.3 C.8.13.1. Generated from table_C.8-79; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime, Items
    from dicomstd.items import (
        HierarchicalSOPInstanceReferenceItem,
        ImagePixelItem,
        OptionalViewAndSliceProgressionDirectionViewCodeItem,
    )


class EnhancedMRImage(Protocol):
    """An object that has the Enhanced MR Image Module, PS3.3 C.8.13.1."""

    @property
    def AcquisitionNumber(self) -> int | None: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime | None: ...

    @reads
    def AcquisitionDuration(self) -> float | None: ...

    @reads
    def ReferencedRawDataSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedWaveformSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedImageEvidenceSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def SourceImageEvidenceSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedPresentationStateSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @property
    def ContentQualification(self) -> Literal["PRODUCT", "RESEARCH", "SERVICE"] | None: ...

    @reads
    def ResonantNucleus(self) -> tuple[str, ...] | None: ...

    @property
    def KSpaceFiltering(self) -> str | None: ...

    @reads
    def MagneticFieldStrength(self) -> float | None: ...

    @property
    def ApplicableSafetyStandardAgency(self) -> str | None: ...

    @property
    def ApplicableSafetyStandardDescription(self) -> str | None: ...

    @property
    def ImageComments(self) -> str | None: ...

    @reads
    def IsocenterPosition(self) -> tuple[float, float, float] | None: ...

    @reads
    def B1rms(self) -> float | None: ...

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def PixelPresentation(self) -> Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"]: ...

    @property
    def VolumetricProperties(self) -> Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"]: ...

    @property
    def VolumeBasedCalculationTechnique(self) -> str: ...

    @property
    def ComplexImageComponent(self) -> str | None: ...

    @property
    def AcquisitionContrast(self) -> str | None: ...

    @property
    def FunctionalSettlingPhaseFramesPresent(self) -> Literal["YES", "NO"] | None: ...

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
    def BurnedInAnnotation(self) -> Literal["NO"] | None: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"] | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"] | None: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY"] | None: ...

    @reads
    def IconImageSequence(self) -> Items[ImagePixelItem] | None: ...

    @reads
    def ViewCodeSequence(self) -> Items[OptionalViewAndSliceProgressionDirectionViewCodeItem] | None: ...

    @property
    def SliceProgressionDirection(self) -> str | None: ...
