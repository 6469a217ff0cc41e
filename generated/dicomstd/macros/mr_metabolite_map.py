"""MR Metabolite Map Macro Attributes, PS3.3 C.8.13.5.12. Generated from table_C.8-99; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, SQ, ST, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem


@item
class MRMetaboliteMapItem(Item):
    """Item of table C.8-99 in MRMetaboliteMapSequence, PS3.3 C.8.13.5.12."""

    MetaboliteMapDescription: str | None = type1c(0x00189080, ST)  # if FrameType[1] in {ORIGINAL}
    MetaboliteMapCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00189083, SQ)
    ChemicalShiftSequence: OptSeq[ChemicalShiftItem] = type3(0x00189084, SQ)


@item
class ChemicalShiftItem(Item):
    """Item of table C.8-99 in MRMetaboliteMapSequence/ChemicalShiftSequence, PS3.3 C.8.13.5.12."""

    ChemicalShiftMinimumIntegrationLimitInppm: Attr[float, AnyFD] = type1(0x00189295, FD)
    ChemicalShiftMaximumIntegrationLimitInppm: Attr[float, AnyFD] = type1(0x00189296, FD)
