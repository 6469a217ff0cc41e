"""Surface Mesh Module Attributes, PS3.3 C.27.1. Generated from table_C.27-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, FL, LO, LT, SQ, UL, US, Item, item, numbered, type1, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, OptCodes, OptSeq, Seq
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        CodeSequenceItem,
        PointsItem,
        SurfaceMeshPrimitivesItem,
        VectorsItem,
    )


@item
class SurfaceItem(Item):
    """Item of table C.27-1 in SurfaceSequence, PS3.3 C.27.1."""

    SurfaceNumber: int = numbered(0x00660003, UL)
    SurfaceComments: str | None = type3(0x00660004, LT)
    SegmentedPropertyCategoryCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00620003, SQ)
    SegmentedPropertyTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0062000F, SQ)
    SurfaceProcessing: Literal["YES", "NO"] | None = type2(0x00660009, CS)
    SurfaceProcessingRatio: Attr[float | None, AnyFD | None] = type2c(0x0066000A, FL)  # if SurfaceProcessing in {YES}
    SurfaceProcessingDescription: str | None = type3(0x0066000B, LO)
    SurfaceProcessingAlgorithmIdentificationSequence: OptSeq[AlgorithmIdentificationItem] = type2c(0x00660035, SQ)  # if SurfaceProcessing in {YES}
    RecommendedDisplayGrayscaleValue: int = type1(0x0062000C, US)
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x0062000D, US, "3")
    RecommendedPresentationOpacity: Attr[float, AnyFD] = type1(0x0066000C, FL)
    RecommendedPresentationType: str = type1(0x0066000D, CS)
    RecommendedPointRadius: Attr[float | None, AnyFD | None] = type3(0x00660037, FL)
    RecommendedLineThickness: Attr[float | None, AnyFD | None] = type3(0x00660038, FL)
    FiniteVolume: Literal["YES", "NO", "UNKNOWN"] = type1(0x0066000E, CS)
    Manifold: Literal["YES", "NO", "UNKNOWN"] = type1(0x00660010, CS)
    SurfacePointsSequence: Seq[PointsItem] = type1(0x00660011, SQ)
    SurfacePointsNormalsSequence: OptSeq[VectorsItem] = type2(0x00660012, SQ)
    SurfaceMeshPrimitivesSequence: Seq[SurfaceMeshPrimitivesItem] = type1(0x00660013, SQ)
