"""Waveform Identification Module Attributes, PS3.3 C.10.8. Generated from table_C.10-8; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class WaveformIdentificationReferencedInstanceItem(Item):
    """Item of table C.10-8 in ReferencedInstanceSequence, PS3.3 C.10.8."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040A170, SQ)
