"""Raw Data Module Attributes, PS3.3 C.19.1. Generated from table_C.19-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import IS, SQ, UI, US, Item, item, reads, type1, type1c

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, CodedConcept, Date, DateTime, Items, Time
    from dicomstd.items import CodeSequenceItem


@item
class RawDataReferencedInstanceItem(Item):
    """Item of table C.19-1 in ReferencedInstanceSequence, PS3.3 C.19.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A170, SQ)


class RawData(Protocol):
    """An object that has the Raw Data Module, PS3.3 C.19.1."""

    @property
    def InstanceNumber(self) -> int | None: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime | None: ...

    @property
    def ContentLabel(self) -> str | None: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def ConceptNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def ImageLaterality(self) -> Literal["R", "L", "U", "B"] | None: ...

    @reads
    def CreatorVersionUID(self) -> UID: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[RawDataReferencedInstanceItem] | None: ...
