"""Surface Segmentation Module Attributes, PS3.3 C.8.23.1. Generated from table_C.8.23-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, LO, PN, SQ, ST, UI, UL, US, UT, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyPN, Attr, Codes, OptCodes, OptSeq, PersonName, Seq
    from dicomstd.items import (
        AlgorithmIdentificationItem,
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

    SegmentNumber: int = numbered(0x00620004, US)
    SegmentLabel: str = type1(0x00620005, LO)
    SegmentDescription: str | None = type3(0x00620006, ST)
    SegmentAlgorithmType: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"] = type1(0x00620008, CS)
    AnatomicRegionSequence: OptCodes[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem] = type3(0x00082218, SQ)
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = type3(0x00082228, SQ)
    SegmentedPropertyCategoryCodeSequence: Codes[CodeSequenceItem] = type1(0x00620003, SQ)
    SegmentedPropertyTypeCodeSequence: Codes[SegmentedPropertyTypeCodeItem] = type1(0x0062000F, SQ)
    TrackingID: str | None = type1c(0x00620020, UT)  # if present(TrackingUID)
    TrackingUID: Attr[UID | None, str | None] = type1c(0x00620021, UI)  # if present(TrackingID)
    DefinitionSourceSequence: OptSeq[SegmentDescriptionDefinitionSourceItem] = type3(0x00081156, SQ)
    ContentCreatorName: Attr[PersonName | None, AnyPN | None] = type3(0x00700084, PN)
    ContentCreatorIdentificationCodeSequence: OptSeq[PersonIdentificationItem] = type3(0x00700086, SQ)
    SurfaceCount: int = type1(0x0066002A, UL)
    ReferencedSurfaceSequence: Seq[ReferencedSurfaceItem] = type1(0x0066002B, SQ)


@item
class ReferencedSurfaceItem(Item):
    """Item of table C.8.23-1 in SegmentSequence/ReferencedSurfaceSequence, PS3.3 C.8.23.1."""

    ReferencedSurfaceNumber: int = type1(0x0066002C, UL)
    SegmentSurfaceGenerationAlgorithmIdentificationSequence: Seq[AlgorithmIdentificationItem] = type1(0x0066002D, SQ)
    SegmentSurfaceSourceInstanceSequence: OptSeq[ImageSOPInstanceReferenceItem] = type2(0x0066002E, SQ)
