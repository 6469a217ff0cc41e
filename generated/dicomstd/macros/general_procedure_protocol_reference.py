"""General Procedure Protocol Reference Macro Attributes, PS3.3 10.41. Generated from table_10.41-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import UI, US, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@item
class ReferencedDefinedProtocolItem(Item):
    """Item of table 10.41-1 in ReferencedDefinedProtocolSequence, PS3.3 10.41."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    SourceAcquisitionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type3(0x00189938, US, "1-n")
    SourceReconstructionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type3(0x0018993A, US, "1-n")


@item
class ReferencedPerformedProtocolItem(Item):
    """Item of table 10.41-1 in ReferencedPerformedProtocolSequence, PS3.3 10.41."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    SourceAcquisitionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type3(0x00189938, US, "1-n")
    SourceReconstructionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type3(0x0018993A, US, "1-n")
