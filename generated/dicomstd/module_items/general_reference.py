"""General Reference Module Attributes, PS3.3 C.12.4. Generated from table_C.12-10; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, IS, SQ, UI, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Codes, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class GeneralReferenceReferencedImageItem(Item):
    """Item of table C.12-10 in ReferencedImageSequence, PS3.3 C.12.4."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040A170, SQ)


@item
class GeneralReferenceReferencedInstanceItem(Item):
    """Item of table C.12-10 in ReferencedInstanceSequence, PS3.3 C.12.4."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)


@item
class GeneralReferenceSourceImageItem(Item):
    """Item of table C.12-10 in SourceImageSequence, PS3.3 C.12.4."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040A170, SQ)
    SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = type3(0x0028135A, CS)
    PatientOrientation: Attr[tuple[str, str] | None, list[str] | tuple[str, str] | None] = type1c(0x00200020, CS, "2")  # if SpatialLocationsPreserved in {REORIENTED_ONLY}


@item
class GeneralReferenceSourceInstanceItem(Item):
    """Item of table C.12-10 in SourceInstanceSequence, PS3.3 C.12.4."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040A170, SQ)
