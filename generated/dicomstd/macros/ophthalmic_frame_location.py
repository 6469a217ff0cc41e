"""Ophthalmic Frame Location Macro Attributes, PS3.3 C.8.17.10.1. Generated from table_C.8.17.10-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, IS, SQ, UI, US, Item, item, type1, type1c, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyFD, Attr, ListFD, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class OphthalmicFrameLocationItem(Item):
    """Item of table C.8.17.10-1 in OphthalmicFrameLocationSequence, PS3.3 C.8.17.10.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040A170, SQ)
    ReferenceCoordinates: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]] = type1(0x00220032, FL, "2-2n")
    DepthOfTransverseImage: Attr[float | None, AnyFD | None] = type2c(0x00220041, FL)  # if OphthalmicImageOrientation in {TRANSVERSE}
    OphthalmicImageOrientation: Literal["LINEAR", "NONLINEAR", "TRANSVERSE"] = type1(0x00220039, CS)
