"""General Series Module Attributes, PS3.3 C.7.3.1. Generated from table_C.7-5a; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1, type2

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class GeneralSeriesRelatedSeriesItem(Item):
    """Item of table C.7-5a in RelatedSeriesSequence, PS3.3 C.7.3.1."""

    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = type2(0x0040A170, SQ)
