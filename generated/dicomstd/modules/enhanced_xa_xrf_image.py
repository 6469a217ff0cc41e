"""Enhanced XA/XRF Image Module Table, PS3.3 C.8.19.2. Generated from table_C.8.19.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime, Items
    from dicomstd.items import (
        CodeSequenceItem,
        EnhancedXAXRFImagePatientOrientationCodeItem,
        EnhancedXAXRFImageReferencedInstanceItem,
        HierarchicalSOPInstanceReferenceItem,
        ImagePixelItem,
        ImageSOPInstanceReferenceItem,
        ReferencedDefinedProtocolItem,
        ReferencedPerformedProtocolItem,
    )


class EnhancedXAXRFImage(Protocol):
    """An object that has the Enhanced XA/XRF Image Module, PS3.3 C.8.19.2."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def PlanesInAcquisition(self) -> Literal["SINGLE PLANE", "BIPLANE", "UNDEFINED"]: ...

    @property
    def PlaneIdentification(self) -> str | None: ...

    @property
    def AcquisitionNumber(self) -> int | None: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime: ...

    @property
    def BitsAllocated(self) -> Literal[8, 16]: ...

    @property
    def BitsStored(self) -> Literal[8, 9, 10, 11, 12, 13, 14, 15, 16]: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def SamplesPerPixel(self) -> int: ...

    @property
    def PixelRepresentation(self) -> int: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME1", "MONOCHROME2"]: ...

    @property
    def AcquisitionProtocolName(self) -> str | None: ...

    @property
    def AcquisitionProtocolDescription(self) -> str | None: ...

    @reads
    def ScanOptions(self) -> tuple[str, ...] | None: ...

    @property
    def ContentQualification(self) -> Literal["PRODUCT", "RESEARCH", "SERVICE"]: ...

    @reads
    def PatientOrientationCodeSequence(self) -> Items[EnhancedXAXRFImagePatientOrientationCodeItem] | None: ...

    @reads
    def PatientGantryRelationshipCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ExaminedBodyThickness(self) -> float | None: ...

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
    def ReferencedOtherPlaneSequence(self) -> Items[ImageSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedImageEvidenceSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def SourceImageEvidenceSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[EnhancedXAXRFImageReferencedInstanceItem] | None: ...

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
    def PresentationLUTShape(self) -> Literal["IDENTITY", "INVERSE"]: ...
