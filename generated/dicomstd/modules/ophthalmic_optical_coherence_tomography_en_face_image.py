"""Ophthalmic Optical Coherence Tomography En Face Image Module Attributes, PS3.3 C.8.17.14. Generated from table_C.8.17.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import IS, SQ, UI, UL, US, Item, item, reads, type1, type1c

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, CodedConcept, Date, Items, Time
    from dicomstd.items import AlgorithmIdentificationItem, CodeSequenceItem


@item
class OphthalmicOpticalCoherenceTomographyEnFaceImageSourceImageItem(Item):
    """Item of table C.8.17.14-1 in SourceImageSequence, PS3.3 C.8.17.14."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A170, SQ)


@item
class ReferencedSurfaceMeshIdentificationItem(Item):
    """Item of table C.8.17.14-1 in ReferencedSurfaceMeshIdentificationSequence, PS3.3 C.8.17.14."""

    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedSurfaceNumber: int = type1(0x0066002C, UL)
    SegmentedPropertyTypeCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0062000F, SQ)
    SurfaceMeshZPixelOffset: int = type1(0x00221658, UL)


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
