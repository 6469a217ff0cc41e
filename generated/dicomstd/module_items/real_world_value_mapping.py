"""Real World Value Mapping Module Attributes, PS3.3 C.25.2. Generated from table_C.25.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import Seq
    from dicomstd.items import ImageSOPInstanceReferenceItem, RealWorldValueMappingItem


@item
class ReferencedImageRealWorldValueMappingItem(Item):
    """Item of table C.25.2-1 in ReferencedImageRealWorldValueMappingSequence, PS3.3 C.25.2."""

    RealWorldValueMappingSequence: Seq[RealWorldValueMappingItem] = type1(0x00409096, SQ)
    ReferencedImageSequence: Seq[ImageSOPInstanceReferenceItem] = type1(0x00081140, SQ)
