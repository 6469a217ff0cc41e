"""Surface Segmentation Module Attributes, PS3.3 C.8.23.1. Generated from table_C.8.23-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, LO, PN, SQ, ST, UI, UL, US, UT, Item, item, reads, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, CodedConcept, Date, Items, PersonName, Time
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        AlternateContentDescriptionItem,
        CodeSequenceItem,
        ImageSOPInstanceReferenceItem,
        MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem,
        PersonIdentificationItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
        SegmentDescriptionDefinitionSourceItem,
        SegmentedPropertyTypeCodeItem,
    )


@item
class SurfaceSegmentationSegmentItem(Item):
    """Item of table C.8.23-1 in SegmentSequence, PS3.3 C.8.23.1."""

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
    SurfaceCount: int = type1(0x0066002A, UL)
    ReferencedSurfaceSequence: Attr[Items[ReferencedSurfaceItem], Iterable[ReferencedSurfaceItem]] = type1(0x0066002B, SQ)


@item
class ReferencedSurfaceItem(Item):
    """Item of table C.8.23-1 in SegmentSequence/ReferencedSurfaceSequence, PS3.3 C.8.23.1."""

    ReferencedSurfaceNumber: int = type1(0x0066002C, UL)
    SegmentSurfaceGenerationAlgorithmIdentificationSequence: Attr[Items[AlgorithmIdentificationItem], Iterable[AlgorithmIdentificationItem]] = type1(0x0066002D, SQ)
    SegmentSurfaceSourceInstanceSequence: Attr[Items[ImageSOPInstanceReferenceItem] | None, Iterable[ImageSOPInstanceReferenceItem]] = type2(0x0066002E, SQ)


class SurfaceSegmentation(Protocol):
    """An object that has the Surface Segmentation Module, PS3.3 C.8.23.1."""

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

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def SegmentSequence(self) -> Items[SurfaceSegmentationSegmentItem]: ...
