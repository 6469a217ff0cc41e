"""Reference Location Macro Attributes, PS3.3 10.27. Generated from table_10.27-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, LO, SQ, UT, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, Codes
    from dicomstd.items import CodeSequenceItem


@item
class ReferenceLocationItem(Item):
    """Item of table 10.27-1, PS3.3 10.27."""

    ReferenceLocationLabel: str = type1(0x00189900, LO)
    ReferenceLocationDescription: str | None = type3(0x00189901, UT)
    ReferenceBasisCodeSequence: Codes[CodeSequenceItem] = type1(0x00189902, SQ)
    ReferenceGeometryCodeSequence: Codes[CodeSequenceItem] = type1(0x00189903, SQ)
    OffsetDistance: Attr[float | None, AnyDS | None] = type3(0x00189904, DS)
    OffsetDirection: Literal["SUPERIOR", "INFERIOR", "ANTERIOR", "POSTERIOR", "LEFT", "RIGHT", "PROXIMAL", "DISTAL", "MEDIAL", "LATERAL"] | None = type1c(0x00189905, CS)  # if present(OffsetDistance)
