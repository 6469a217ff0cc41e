"""Image Reference Macro Attributes, PS3.3 C.18.4. Generated from table_C.18.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import IS, SQ, US, Item, item, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr, OptSeq
    from dicomstd.items import ImagePixelItem, SOPInstanceReferenceItem


@item
class ImageReferenceReferencedSOPItem(Item):
    """Item of table C.18.4-1 in ReferencedSOPSequence, PS3.3 C.18.4."""

    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x00081199, SQ)
    ReferencedRealWorldValueMappingInstanceSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x0008114B, SQ)
    IconImageSequence: OptSeq[ImagePixelItem] = type3(0x00880200, SQ)
