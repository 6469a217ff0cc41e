"""Items of the CT Performed Procedure Protocol IOD, PS3.3 A.82.1.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import UI, US, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@item
class CTPerformedProcedureProtocolReferencedPerformedProtocolItem(Item):
    """Item of table A.82.1.3-1, PS3.3 A.82.1.3, printed in 10-11, 10.41-1/ReferencedPerformedProtocolSequence."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    SourceAcquisitionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type3(0x00189938, US, "1-n")
    SourceReconstructionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type3(0x0018993A, US, "1-n")
