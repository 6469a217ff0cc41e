"""Storage Commitment Module Attributes, PS3.3 C.14. Generated from table_C.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import AE, SH, UI, US, Item, item, type1, untyped

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@item
class StorageCommitmentReferencedSOPItem(Item):
    """Item of table C.14-1 in ReferencedSOPSequence, PS3.3 C.14."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    RetrieveAETitle: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00080054, AE, "1-n")
    StorageMediaFileSetID: str | None = untyped(0x00880130, SH)
    StorageMediaFileSetUID: Attr[UID | None, str | None] = untyped(0x00880140, UI)


@item
class StorageCommitmentFailedSOPItem(Item):
    """Item of table C.14-1 in FailedSOPSequence, PS3.3 C.14."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    FailureReason: Literal[272, 274, 531, 290, 281, 305] | None = untyped(0x00081197, US)
