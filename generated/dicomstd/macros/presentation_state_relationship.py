"""Presentation State Relationship Macro Attributes, PS3.3 C.11.11.1. Generated from table_C.11.11-1b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Seq
    from dicomstd.items import ImageSOPInstanceReferenceItem


@item
class PresentationStateRelationshipReferencedSeriesItem(Item):
    """Item of table C.11.11-1b in ReferencedSeriesSequence, PS3.3 C.11.11.1."""

    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    ReferencedImageSequence: Seq[ImageSOPInstanceReferenceItem] = type1(0x00081140, SQ)
