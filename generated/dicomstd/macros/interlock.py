"""Interlock Macro Attributes, PS3.3 C.36.2.2.18. Generated from table_C.36.2.2.18-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DT, SQ, ST, Item, item, type1, type1c, type2

if TYPE_CHECKING:
    from dicodec.typed import AnyDT, Attr, Codes, DateTime, OptSeq
    from dicomstd.items import CodeSequenceItem, DeviceIdentificationItem, PersonIdentificationItem


@item
class InterlockItem(Item):
    """Item of table C.36.2.2.18-1, PS3.3 C.36.2.2.18."""

    InterlockDateTime: Attr[DateTime, AnyDT] = type1(0x300A0741, DT)
    InterlockDescription: str = type1(0x300A0742, ST)
    InterlockOriginDescription: str | None = type1c(0x300A0783, ST)  # if not present(InterlockOriginatingDeviceSequence)
    InterlockOriginatingDeviceSequence: OptSeq[DeviceIdentificationItem] = type1c(0x300A0743, SQ)  # if not present(InterlockOriginDescription)
    InterlockCodeSequence: Codes[CodeSequenceItem] = type1(0x300A0744, SQ)
    InterlockResolutionCodeSequence: Codes[CodeSequenceItem] = type1(0x300A0745, SQ)
    InterlockResolutionUserSequence: OptSeq[PersonIdentificationItem] = type2(0x300A0746, SQ)
