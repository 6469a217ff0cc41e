"""Real-Time Bulk Data Flow Module Attributes, PS3.3 C.7.6.26. Generated from table_C.7.6.26-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import OB, SQ, UI, UL, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Buffer, Seq


@item
class RealTimeBulkDataFlowItem(Item):
    """Item of table C.7.6.26-1 in RealTimeBulkDataFlowSequence, PS3.3 C.7.6.26."""

    SourceIdentifier: Attr[memoryview, Buffer] = type1(0x00340005, OB)
    FlowIdentifierSequence: Seq[FlowIdentifierItem] = type1(0x00340001, SQ)


@item
class FlowIdentifierItem(Item):
    """Item of table C.7.6.26-1 in RealTimeBulkDataFlowSequence/FlowIdentifierSequence, PS3.3 C.7.6.26."""

    FlowIdentifier: Attr[memoryview, Buffer] = type1(0x00340002, OB)
    FlowTransferSyntaxUID: Attr[UID, str] = type1(0x00340003, UI)
    FlowRTPSamplingRate: int = type1(0x00340004, UL)
