"""Content Identification Macro Attributes, PS3.3 10.9. Generated from table_10-12; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, SQ, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import Codes, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class AlternateContentDescriptionItem(Item):
    """Item of table 10-12 in AlternateContentDescriptionSequence, PS3.3 10.9."""

    ContentDescription: str = type1(0x00700081, LO)
    LanguageCodeSequence: Codes[CodeSequenceItem] = type1(0x00080006, SQ)
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040A043, SQ)
