"""MR Metabolite Map Macro Attributes, PS3.3 C.8.13.5.12. Generated from table_C.8-99; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, SQ, ST, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, CodedConcept, Items
    from dicomstd.items import CodeSequenceItem


@item
class MRMetaboliteMapItem(Item):
    """Item of table C.8-99 in MRMetaboliteMapSequence, PS3.3 C.8.13.5.12."""

    MetaboliteMapDescription: str | None = type1c(0x00189080, ST)  # if FrameType[1] in {ORIGINAL}
    MetaboliteMapCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00189083, SQ)
    ChemicalShiftSequence: Attr[Items[ChemicalShiftItem] | None, Iterable[ChemicalShiftItem]] = type3(0x00189084, SQ)


@item
class ChemicalShiftItem(Item):
    """Item of table C.8-99 in MRMetaboliteMapSequence/ChemicalShiftSequence, PS3.3 C.8.13.5.12."""

    ChemicalShiftMinimumIntegrationLimitInppm: Attr[float, Decimal] = type1(0x00189295, FD)
    ChemicalShiftMaximumIntegrationLimitInppm: Attr[float, Decimal] = type1(0x00189296, FD)
