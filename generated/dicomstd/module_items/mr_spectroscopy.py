"""MR Spectroscopy Module Attributes, PS3.3 C.8.14.1. Generated from table_C.8-102; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, IS, SQ, UI, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyFD, Attr, Codes, ListFD
    from dicomstd.items import CodeSequenceItem


@item
class VolumeLocalizationItem(Item):
    """Item of table C.8-102 in VolumeLocalizationSequence, PS3.3 C.8.14.1."""

    SlabThickness: Attr[float, AnyFD] = type1(0x00189104, FD)
    SlabOrientation: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00189105, FD, "3")
    MidSlabPosition: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00189106, FD, "3")


@item
class MRSpectroscopyReferencedInstanceItem(Item):
    """Item of table C.8-102 in ReferencedInstanceSequence, PS3.3 C.8.14.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)
