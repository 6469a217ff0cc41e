"""Segmentation Image Module Attributes, PS3.3 C.8.20.2. Generated from table_C.8.20-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, LO, PN, SQ, ST, UI, US, UT, Item, item, reads, type1, type1c, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, CodedConcept, Items, PersonName
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        AlternateContentDescriptionItem,
        CodeSequenceItem,
        MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem,
        PersonIdentificationItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
        SegmentDescriptionDefinitionSourceItem,
        SegmentedPropertyTypeCodeItem,
    )


@item
class SegmentationImageSegmentItem(Item):
    """Item of table C.8.20-2 in SegmentSequence, PS3.3 C.8.20.2."""

    SegmentNumber: int = type1(0x00620004, US)
    SegmentLabel: str = type1(0x00620005, LO)
    SegmentDescription: str | None = type3(0x00620006, ST)
    SegmentAlgorithmType: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"] = type1(0x00620008, CS)
    AnatomicRegionSequence: Attr[Items[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem] | None, Iterable[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem | CodedConcept]] = type3(0x00082218, SQ)
    PrimaryAnatomicStructureSequence: Attr[Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None, Iterable[PrimaryAnatomicStructurePrimaryAnatomicStructureItem | CodedConcept]] = type3(0x00082228, SQ)
    SegmentedPropertyCategoryCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00620003, SQ)
    SegmentedPropertyTypeCodeSequence: Attr[Items[SegmentedPropertyTypeCodeItem], Iterable[SegmentedPropertyTypeCodeItem | CodedConcept]] = type1(0x0062000F, SQ)
    TrackingID: str | None = type1c(0x00620020, UT)  # if present(TrackingUID)
    TrackingUID: Attr[UID | None, str] = type1c(0x00620021, UI)  # if present(TrackingID)
    DefinitionSourceSequence: Attr[Items[SegmentDescriptionDefinitionSourceItem] | None, Iterable[SegmentDescriptionDefinitionSourceItem]] = type3(0x00081156, SQ)
    ContentCreatorName: Attr[PersonName | None, str] = type3(0x00700084, PN)
    ContentCreatorIdentificationCodeSequence: Attr[Items[PersonIdentificationItem] | None, Iterable[PersonIdentificationItem]] = type3(0x00700086, SQ)
    SegmentAlgorithmName: Attr[tuple[str, ...] | None, list[str]] = type1c(0x00620009, LO, "1-n")  # if SegmentAlgorithmType not in {MANUAL}
    SegmentationAlgorithmIdentificationSequence: Attr[Items[AlgorithmIdentificationItem] | None, Iterable[AlgorithmIdentificationItem]] = type3(0x00620007, SQ)
    RecommendedDisplayGrayscaleValue: int | None = type3(0x0062000C, US)
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int]] = type3(0x0062000D, US, "3")


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
