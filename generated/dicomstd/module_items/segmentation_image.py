"""Segmentation Image Module Attributes, PS3.3 C.8.20.2. Generated from table_C.8.20-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, LO, PN, SQ, ST, UI, US, UT, Item, item, numbered, type1, type1c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyPN, Attr, Codes, OptCodes, OptSeq, PersonName
    from dicomstd.items import (
        AlgorithmIdentificationItem,
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
    SegmentAlgorithmName: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00620009, LO, "1-n")  # if SegmentAlgorithmType not in {MANUAL}
    SegmentationAlgorithmIdentificationSequence: OptSeq[AlgorithmIdentificationItem] = type3(0x00620007, SQ)
    RecommendedDisplayGrayscaleValue: int | None = type3(0x0062000C, US)
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type3(0x0062000D, US, "3")
