"""Items of the X-Ray Radiofluoroscopic Image IOD, PS3.3 A.16.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import IS, SQ, UI, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class XRayRadiofluoroscopicImageReferencedImageItem(Item):
    """Item of table A.16-1, PS3.3 A.16.3, printed in C.12-10/ReferencedImageSequence, C.8-26/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040A170, SQ)
