"""Instance Availability Notification Module Attributes, PS3.3 C.4.23. Generated from table_C.4.23-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import AE, CS, SH, SQ, UI, UR, Item, item, type1, untyped

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem


@item
class InstanceAvailabilityNotificationReferencedPerformedProcedureStepItem(Item):
    """Item of table C.4.23-1 in ReferencedPerformedProcedureStepSequence, PS3.3 C.4.23."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PerformedWorkitemCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00404019, SQ)


@item
class InstanceAvailabilityNotificationReferencedSeriesItem(Item):
    """Item of table C.4.23-1 in ReferencedSeriesSequence, PS3.3 C.4.23."""

    SeriesInstanceUID: Attr[UID | None, str | None] = untyped(0x0020000E, UI)
    ReferencedSOPSequence: OptSeq[InstanceAvailabilityNotificationReferencedSOPItem] = untyped(0x00081199, SQ)


@item
class InstanceAvailabilityNotificationReferencedSOPItem(Item):
    """Item of table C.4.23-1 in ReferencedSeriesSequence/ReferencedSOPSequence, PS3.3 C.4.23."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"] | None = untyped(0x00080056, CS)
    RetrieveAETitle: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00080054, AE, "1-n")
    RetrieveLocationUID: Attr[UID | None, str | None] = untyped(0x0040E011, UI)
    RetrieveURI: str | None = untyped(0x0040E010, UR)
    RetrieveURL: str | None = untyped(0x00081190, UR)
    StorageMediaFileSetID: str | None = untyped(0x00880130, SH)
    StorageMediaFileSetUID: Attr[UID | None, str | None] = untyped(0x00880140, UI)
