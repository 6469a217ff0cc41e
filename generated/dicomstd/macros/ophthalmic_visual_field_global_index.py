"""Ophthalmic Visual Field Global Index Macro Attributes, PS3.3 C.8.26.3.1. Generated from table_C.8.26.3-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, LO, LT, SQ, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes, OptCodes, OptSeq, Seq
    from dicomstd.items import CodeSequenceItem, ContentMacroItem


@item
class OphthalmicVisualFieldGlobalIndexItem(Item):
    """Item of table C.8.26.3-2, PS3.3 C.8.26.3.1."""

    DataObservationSequence: Seq[ContentMacroItem] = type1(0x00240325, SQ)
    IndexNormalsFlag: Literal["YES", "NO"] = type1(0x00240338, CS)
    IndexProbabilitySequence: OptSeq[IndexProbabilityItem] = type1c(0x00240344, SQ)  # if IndexNormalsFlag in {YES}


@item
class IndexProbabilityItem(Item):
    """Item of table C.8.26.3-2 in IndexProbabilitySequence, PS3.3 C.8.26.3.1."""

    IndexProbability: Attr[float, AnyFD] = type1(0x00240341, FL)
    AlgorithmFamilyCodeSequence: Codes[CodeSequenceItem] = type1(0x0066002F, SQ)
    AlgorithmNameCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00660030, SQ)
    AlgorithmName: str = type1(0x00660036, LO)
    AlgorithmVersion: str = type1(0x00660031, LO)
    AlgorithmParameters: str | None = type3(0x00660032, LT)
    AlgorithmSource: str | None = type3(0x00240202, LO)
