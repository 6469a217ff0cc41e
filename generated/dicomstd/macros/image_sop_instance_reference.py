"""Image SOP Instance Reference Macro Attributes, PS3.3 10.3. Generated from table_10-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import IS, UI, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@item
class ImageSOPInstanceReferenceItem(Item):
    """Item of table 10-3, PS3.3 10.3."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
