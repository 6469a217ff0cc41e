"""Stereometric Relationship Module Attributes, PS3.3 C.8.18.2. Generated from table_C.8.18.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FL, SQ, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Seq
    from dicomstd.items import ImageSOPInstanceReferenceItem


@item
class StereoPairsItem(Item):
    """Item of table C.8.18.2-1 in StereoPairsSequence, PS3.3 C.8.18.2."""

    StereoBaselineAngle: Attr[float | None, AnyFD | None] = type3(0x00220010, FL)
    StereoBaselineDisplacement: Attr[float | None, AnyFD | None] = type3(0x00220011, FL)
    StereoHorizontalPixelOffset: Attr[float | None, AnyFD | None] = type3(0x00220012, FL)
    StereoVerticalPixelOffset: Attr[float | None, AnyFD | None] = type3(0x00220013, FL)
    StereoRotation: Attr[float | None, AnyFD | None] = type3(0x00220014, FL)
    LeftImageSequence: Seq[ImageSOPInstanceReferenceItem] = type1(0x00220021, SQ)
    RightImageSequence: Seq[ImageSOPInstanceReferenceItem] = type1(0x00220022, SQ)
