"""Point Cloud Module Attributes, PS3.3 C.27.5. Generated from table_C.27.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import FL, OF, SQ, UL, Item, item, reads, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import AnyFD, Attr, Buffer, CodedConcept, Items
    from dicomstd.items import CodeSequenceItem


@item
class SurfacePointsItem(Item):
    """Item of table C.27.5-1 in SurfacePointsSequence, PS3.3 C.27.5."""

    NumberOfSurfacePoints: int = type1(0x00660015, UL)
    PointCoordinatesData: Attr[memoryview, Buffer] = type1(0x00660016, OF)
    PointPositionAccuracy: Attr[tuple[float, float, float] | None, list[AnyFD] | tuple[AnyFD, AnyFD, AnyFD]] = type3(0x00660017, FL, "3")
    MeanPointDistance: Attr[float | None, Decimal] = type3(0x00660018, FL)
    MaximumPointDistance: Attr[float | None, Decimal] = type3(0x00660019, FL)
    PointsBoundingBoxCoordinates: Attr[tuple[float, float, float, float, float, float] | None, list[AnyFD] | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD]] = type3(0x0066001A, FL, "6")
    AxisOfRotation: Attr[tuple[float, float, float] | None, list[AnyFD] | tuple[AnyFD, AnyFD, AnyFD]] = type3(0x0066001B, FL, "3")
    CenterOfRotation: Attr[tuple[float, float, float] | None, list[AnyFD] | tuple[AnyFD, AnyFD, AnyFD]] = type1c(0x0066001C, FL, "3")  # if present(AxisOfRotation)
    SegmentedPropertyCategoryCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00620003, SQ)
    SegmentedPropertyTypeCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x0062000F, SQ)


class PointCloud(Protocol):
    """An object that has the Point Cloud Module, PS3.3 C.27.5."""

    @reads
    def SurfacePointsSequence(self) -> Items[SurfacePointsItem]: ...

    @reads
    def SurfacePointPresentationValueData(self) -> tuple[int, ...] | None: ...

    @reads
    def SurfacePointColorCIELabValueData(self) -> tuple[int, ...] | None: ...
