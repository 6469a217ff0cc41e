"""Media Creation Management Module Attributes, PS3.3 C.22.1. Generated from table_C.22.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import AT, LO, SH, SQ, UI, US, Item, item, type1, untyped

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyAT, Attr, ListAT, OptSeq, Tag
    from dicomstd.items import ImagePixelItem


@item
class MediaCreationManagementReferencedSOPItem(Item):
    """Item of table C.22.1-1 in ReferencedSOPSequence, PS3.3 C.22.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    RequestedMediaApplicationProfile: str | None = untyped(0x2200000C, LO)
    IconImageSequence: OptSeq[ImagePixelItem] = untyped(0x00880200, SQ)


@item
class MediaCreationManagementFailedSOPItem(Item):
    """Item of table C.22.1-1 in FailedSOPSequence, PS3.3 C.22.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    RequestedMediaApplicationProfile: str | None = untyped(0x2200000C, LO)
    FailureReason: int | None = untyped(0x00081197, US)
    FailureAttributes: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = untyped(0x2200000E, AT, "1-n")


@item
class ReferencedStorageMediaItem(Item):
    """Item of table C.22.1-1 in ReferencedStorageMediaSequence, PS3.3 C.22.1."""

    StorageMediaFileSetID: str | None = untyped(0x00880130, SH)
    StorageMediaFileSetUID: Attr[UID | None, str | None] = untyped(0x00880140, UI)
