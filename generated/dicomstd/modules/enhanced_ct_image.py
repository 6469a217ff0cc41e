"""Enhanced CT Image Module Attributes, PS3.3 C.8.15.2. Generated from table_C.8-114; do not edit."""

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


class EnhancedCTImage(Protocol):
    """An object that has the Enhanced CT Image Module, PS3.3 C.8.15.2."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def MultienergyCTAcquisition(self) -> Literal["YES", "NO"] | None: ...

    @property
    def PixelPresentation(self) -> Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"]: ...

    @property
    def VolumetricProperties(self) -> Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"]: ...

    @property
    def VolumeBasedCalculationTechnique(self) -> str: ...

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
    def SamplesPerPixel(self) -> Literal[1]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2"]: ...

    @property
    def BitsAllocated(self) -> Literal[16]: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def ContentQualification(self) -> Literal["PRODUCT", "RESEARCH", "SERVICE"] | None: ...

    @property
    def ImageComments(self) -> str | None: ...

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
    def PresentationLUTShape(self) -> Literal["IDENTITY"]: ...

    @reads
    def IconImageSequence(self) -> Items[ImagePixelItem] | None: ...

    @reads
    def ViewCodeSequence(self) -> Items[OptionalViewAndSliceProgressionDirectionViewCodeItem] | None: ...

    @property
    def SliceProgressionDirection(self) -> str | None: ...

    @reads
    def IsocenterPosition(self) -> tuple[float, float, float] | None: ...

    @reads
    def PatientSupportAngle(self) -> float | None: ...

    @reads
    def TableTopPitchAngle(self) -> float | None: ...

    @reads
    def TableTopRollAngle(self) -> float | None: ...

    @reads
    def TableTopLongitudinalPosition(self) -> float | None: ...

    @reads
    def TableTopLateralPosition(self) -> float | None: ...
