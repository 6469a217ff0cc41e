"""Frame Anatomy Macro Attributes, PS3.3 C.7.6.16.2.8. Generated from table_C.7.6.16-9; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, SQ, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import Codes, OptCodes
    from dicomstd.items import (
        GeneralAnatomyMandatoryAnatomicRegionItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


@item
class FrameAnatomyItem(Item):
    """Item of table C.7.6.16-9 in FrameAnatomySequence, PS3.3 C.7.6.16.2.8."""

    FrameLaterality: Literal["R", "L", "U", "B"] = type1(0x00209072, CS)
    AnatomicRegionSequence: Codes[GeneralAnatomyMandatoryAnatomicRegionItem] = type1(0x00082218, SQ)
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = type3(0x00082228, SQ)
