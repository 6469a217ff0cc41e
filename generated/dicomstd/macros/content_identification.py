"""Content Identification Macro Attributes, PS3.3 10.9. Generated from table_10-12; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, SQ, Item, item, type1, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import Attr, CodedConcept, Items
    from dicomstd.items import CodeSequenceItem


@item
class AlternateContentDescriptionItem(Item):
    """Item of table 10-12 in AlternateContentDescriptionSequence, PS3.3 10.9."""

    ContentDescription: str = type1(0x00700081, LO)
    LanguageCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00080006, SQ)
    ConceptNameCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x0040A043, SQ)
