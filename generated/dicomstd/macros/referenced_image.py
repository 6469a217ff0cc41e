"""Referenced Image Macro Attributes, PS3.3 C.7.6.16.2.5. Generated from table_C.7.6.16-6; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import IS, SQ, UI, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class ReferencedImageReferencedImageItem(Item):
    """Item of table C.7.6.16-6 in ReferencedImageSequence, PS3.3 C.7.6.16.2.5."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A170, SQ)  # if SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1}
