"""Waveform Identification Module Attributes, PS3.3 C.10.8. Generated from table_C.10-8; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import SQ, UI, Item, item, reads, type1, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, CodedConcept, Date, DateTime, Items, Time
    from dicomstd.items import CodeSequenceItem


@item
class WaveformIdentificationReferencedInstanceItem(Item):
    """Item of table C.10-8 in ReferencedInstanceSequence, PS3.3 C.10.8."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x0040A170, SQ)


class WaveformIdentification(Protocol):
    """An object that has the Waveform Identification Module, PS3.3 C.10.8."""

    @property
    def InstanceNumber(self) -> int: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[WaveformIdentificationReferencedInstanceItem] | None: ...
