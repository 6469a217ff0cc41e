"""Algorithm Identification Macro Attributes, PS3.3 10.16. Generated from table_10-19; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, LT, SQ, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import Codes, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class AlgorithmIdentificationItem(Item):
    """Item of table 10-19, PS3.3 10.16."""

    AlgorithmFamilyCodeSequence: Codes[CodeSequenceItem] = type1(0x0066002F, SQ)
    AlgorithmNameCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00660030, SQ)
    AlgorithmName: str = type1(0x00660036, LO)
    AlgorithmVersion: str = type1(0x00660031, LO)
    AlgorithmParameters: str | None = type3(0x00660032, LT)
    AlgorithmSource: str | None = type3(0x00240202, LO)
