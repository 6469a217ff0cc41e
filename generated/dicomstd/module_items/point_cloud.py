"""Point Cloud Module Attributes, PS3.3 C.27.5. Generated from table_C.27.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FL, OF, SQ, UL, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Buffer, ListFD, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class SurfacePointsItem(Item):
    """Item of table C.27.5-1 in SurfacePointsSequence, PS3.3 C.27.5."""

    NumberOfSurfacePoints: int = type1(0x00660015, UL)
    PointCoordinatesData: Attr[memoryview, Buffer] = type1(0x00660016, OF)
    PointPositionAccuracy: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type3(0x00660017, FL, "3")
    MeanPointDistance: Attr[float | None, AnyFD | None] = type3(0x00660018, FL)
    MaximumPointDistance: Attr[float | None, AnyFD | None] = type3(0x00660019, FL)
    PointsBoundingBoxCoordinates: Attr[tuple[float, float, float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None] = type3(0x0066001A, FL, "6")
    AxisOfRotation: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type3(0x0066001B, FL, "3")
    CenterOfRotation: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x0066001C, FL, "3")  # if present(AxisOfRotation)
    SegmentedPropertyCategoryCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00620003, SQ)
    SegmentedPropertyTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0062000F, SQ)
