"""X-Ray Frame Characteristics Macro Attributes, PS3.3 C.8.19.6.1. Generated from table_C.8.19.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, SQ, ST, Item, item, type3

if TYPE_CHECKING:
    from dicodec.typed import OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class XAXRFFrameCharacteristicsItem(Item):
    """Item of table C.8.19.6-1 in XAXRFFrameCharacteristicsSequence, PS3.3 C.8.19.6.1."""

    DerivationDescription: str | None = type3(0x00082111, ST)
    DerivationCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00089215, SQ)
    AcquisitionDeviceProcessingDescription: str | None = type3(0x00181400, LO)
    AcquisitionDeviceProcessingCode: str | None = type3(0x00181401, LO)
