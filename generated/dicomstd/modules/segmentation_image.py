"""Segmentation Image Module Attributes, PS3.3 C.8.20.2. Generated from table_C.8.20-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items, PersonName
    from dicomstd.items import (
        AlternateContentDescriptionItem,
        CodeSequenceItem,
        PersonIdentificationItem,
        SegmentationImageSegmentItem,
    )


class SegmentationImage(Protocol):
    """An object that has the Segmentation Image Module, PS3.3 C.8.20.2."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def InstanceNumber(self) -> int: ...

    @property
    def ContentLabel(self) -> str: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def ConceptNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def AlternateContentDescriptionSequence(self) -> Items[AlternateContentDescriptionItem] | None: ...

    @reads
    def ContentCreatorName(self) -> PersonName | None: ...

    @reads
    def ContentCreatorIdentificationCodeSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @property
    def SamplesPerPixel(self) -> Literal[1]: ...

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
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @property
    def SegmentationType(self) -> Literal["BINARY", "FRACTIONAL"]: ...

    @property
    def SegmentationFractionalType(self) -> Literal["PROBABILITY", "OCCUPANCY"] | None: ...

    @property
    def MaximumFractionalValue(self) -> int | None: ...

    @property
    def SegmentsOverlap(self) -> Literal["YES", "UNDEFINED", "NO"] | None: ...

    @reads
    def SegmentSequence(self) -> Items[SegmentationImageSegmentItem]: ...
