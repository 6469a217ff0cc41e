"""X-Ray 3D Image Module Attributes, PS3.3 C.8.21.1. Generated from table_C.8.21.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        HierarchicalSOPInstanceReferenceItem,
        ImagePixelItem,
        ReferencedDefinedProtocolItem,
        ReferencedPerformedProtocolItem,
        SourceIrradiationEventItem,
    )


class XRay3DImage(Protocol):
    """An object that has the X-Ray 3D Image Module, PS3.3 C.8.21.1."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def PixelPresentation(self) -> Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"]: ...

    @property
    def VolumetricProperties(self) -> Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"]: ...

    @property
    def VolumeBasedCalculationTechnique(self) -> str: ...

    @property
    def BitsAllocated(self) -> Literal[8, 16]: ...

    @property
    def BitsStored(self) -> Literal[8, 9, 10, 11, 12, 13, 14, 15, 16]: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def SamplesPerPixel(self) -> int: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2"]: ...

    @property
    def ContentQualification(self) -> Literal["PRODUCT", "RESEARCH", "SERVICE"]: ...

    @property
    def BurnedInAnnotation(self) -> Literal["NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"] | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @reads
    def ReferencedImageEvidenceSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedDefinedProtocolSequence(self) -> Items[ReferencedDefinedProtocolItem] | None: ...

    @reads
    def ReferencedPerformedProtocolSequence(self) -> Items[ReferencedPerformedProtocolItem] | None: ...

    @property
    def ImageComments(self) -> str | None: ...

    @property
    def QualityControlImage(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def IconImageSequence(self) -> Items[ImagePixelItem] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY"]: ...

    @reads
    def SourceIrradiationEventSequence(self) -> Items[SourceIrradiationEventItem] | None: ...
