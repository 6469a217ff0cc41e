"""General Reference Module Attributes, PS3.3 C.12.4. Generated from table_C.12-10; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, IS, SQ, UI, US, Item, item, reads, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, CodedConcept, Items
    from dicomstd.items import CodeSequenceItem


@item
class GeneralReferenceReferencedImageItem(Item):
    """Item of table C.12-10 in ReferencedImageSequence, PS3.3 C.12.4."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x0040A170, SQ)


@item
class GeneralReferenceReferencedInstanceItem(Item):
    """Item of table C.12-10 in ReferencedInstanceSequence, PS3.3 C.12.4."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A170, SQ)


@item
class GeneralReferenceSourceImageItem(Item):
    """Item of table C.12-10 in SourceImageSequence, PS3.3 C.12.4."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x0040A170, SQ)
    SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = type3(0x0028135A, CS)
    PatientOrientation: Attr[tuple[str, str] | None, list[str]] = type1c(0x00200020, CS, "2")  # if SpatialLocationsPreserved in {REORIENTED_ONLY}


@item
class GeneralReferenceSourceInstanceItem(Item):
    """Item of table C.12-10 in SourceInstanceSequence, PS3.3 C.12.4."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x0040A170, SQ)


class GeneralReference(Protocol):
    """An object that has the General Reference Module, PS3.3 C.12.4."""

    @reads
    def ReferencedImageSequence(self) -> Items[GeneralReferenceReferencedImageItem] | None: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[GeneralReferenceReferencedInstanceItem] | None: ...

    @property
    def DerivationDescription(self) -> str | None: ...

    @reads
    def DerivationCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def SourceImageSequence(self) -> Items[GeneralReferenceSourceImageItem] | None: ...

    @reads
    def SourceInstanceSequence(self) -> Items[GeneralReferenceSourceInstanceItem] | None: ...
