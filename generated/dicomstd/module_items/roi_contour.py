"""ROI Contour Module Attributes, PS3.3 C.8.8.6. Generated from table_C.8-42; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, IS, SQ, UI, US, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, Attr, ListDS, OptSeq
    from dicomstd.items import ImageSOPInstanceReferenceItem


@item
class ROIContourItem(Item):
    """Item of table C.8-42 in ROIContourSequence, PS3.3 C.8.8.6."""

    ReferencedROINumber: int = type1(0x30060084, IS)
    ROIDisplayColor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type3(0x3006002A, IS, "3")
    RecommendedDisplayGrayscaleValue: int | None = type3(0x0062000C, US)
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type3(0x0062000D, US, "3")
    SourcePixelPlanesCharacteristicsSequence: OptSeq[SourcePixelPlanesCharacteristicsItem] = type3(0x3006004A, SQ)
    SourceSeriesSequence: OptSeq[SourceSeriesItem] = type3(0x3006004B, SQ)
    ContourSequence: OptSeq[ContourItem] = type3(0x30060040, SQ)


@item
class SourcePixelPlanesCharacteristicsItem(Item):
    """Item of table C.8-42 in ROIContourSequence/SourcePixelPlanesCharacteristicsSequence, PS3.3 C.8.8.6."""

    PixelSpacing: Attr[tuple[float, float], ListDS | tuple[AnyDS, AnyDS]] = type1(0x00280030, DS, "2")
    SpacingBetweenSlices: Attr[float, AnyDS] = type1(0x00180088, DS)
    ImageOrientationPatient: Attr[tuple[float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]] = type1(0x00200037, DS, "6")
    ImagePositionPatient: Attr[tuple[float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS]] = type1(0x00200032, DS, "3")
    NumberOfFrames: int = type1(0x00280008, IS)
    Rows: int = type1(0x00280010, US)
    Columns: int = type1(0x00280011, US)


@item
class SourceSeriesItem(Item):
    """Item of table C.8-42 in ROIContourSequence/SourceSeriesSequence, PS3.3 C.8.8.6."""

    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)


@item
class ContourItem(Item):
    """Item of table C.8-42 in ROIContourSequence/ContourSequence, PS3.3 C.8.8.6."""

    ContourNumber: int | None = type3(0x30060048, IS)
    ContourImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = type3(0x30060016, SQ)
    ContourGeometricType: Literal["POINT", "OPEN_PLANAR", "OPEN_NONPLANAR", "CLOSED_PLANAR", "CLOSEDPLANAR_XOR"] = type1(0x30060042, CS)
    NumberOfContourPoints: int = type1(0x30060046, IS)
    ContourData: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x30060050, DS, "3-3n")
