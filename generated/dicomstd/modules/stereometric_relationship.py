"""Stereometric Relationship Module Attributes, PS3.3 C.8.18.2. Generated from table_C.8.18.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import FL, SQ, Item, item, reads, type1, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, Items
    from dicomstd.items import ImageSOPInstanceReferenceItem


@item
class StereoPairsItem(Item):
    """Item of table C.8.18.2-1 in StereoPairsSequence, PS3.3 C.8.18.2."""

    StereoBaselineAngle: Attr[float | None, Decimal] = type3(0x00220010, FL)
    StereoBaselineDisplacement: Attr[float | None, Decimal] = type3(0x00220011, FL)
    StereoHorizontalPixelOffset: Attr[float | None, Decimal] = type3(0x00220012, FL)
    StereoVerticalPixelOffset: Attr[float | None, Decimal] = type3(0x00220013, FL)
    StereoRotation: Attr[float | None, Decimal] = type3(0x00220014, FL)
    LeftImageSequence: Attr[Items[ImageSOPInstanceReferenceItem], Iterable[ImageSOPInstanceReferenceItem]] = type1(0x00220021, SQ)
    RightImageSequence: Attr[Items[ImageSOPInstanceReferenceItem], Iterable[ImageSOPInstanceReferenceItem]] = type1(0x00220022, SQ)


class StereometricRelationship(Protocol):
    """An object that has the Stereometric Relationship Module, PS3.3 C.8.18.2."""

    @reads
    def StereoPairsSequence(self) -> Items[StereoPairsItem]: ...
