"""Graphic Annotation Module Attributes, PS3.3 C.10.5. Generated from table_C.10-5; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, FD, FL, SH, SQ, ST, UI, UL, US, UT, Item, filled, item, type1, type1c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyFD, Attr, ListFD, OptSeq
    from dicomstd.items import (
        FillStyleItem,
        ImageSOPInstanceReferenceItem,
        LineStyleItem,
        TextStyleItem,
    )


@item
class GraphicAnnotationItem(Item):
    """Item of table C.10-5 in GraphicAnnotationSequence, PS3.3 C.10.5."""

    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00081140, SQ)
    GraphicLayer: str = type1(0x00700002, CS)
    TextObjectSequence: OptSeq[GraphicAnnotationTextObjectItem] = type1c(0x00700008, SQ)
    GraphicObjectSequence: OptSeq[GraphicObjectItem] = type1c(0x00700009, SQ)
    CompoundGraphicSequence: OptSeq[CompoundGraphicItem] = type3(0x00700209, SQ)


@item
class GraphicAnnotationTextObjectItem(Item):
    """Item of table C.10-5 in GraphicAnnotationSequence/TextObjectSequence, PS3.3 C.10.5."""

    BoundingBoxAnnotationUnits: Literal["PIXEL", "DISPLAY", "MATRIX"] | None = type1c(0x00700003, CS)  # if present(BoundingBoxTopLeftHandCorner) or present(BoundingBoxBottomRightHandCorner)
    AnchorPointAnnotationUnits: str | None = type1c(0x00700004, CS)  # if present(AnchorPoint)
    UnformattedTextValue: str = type1(0x00700006, ST)
    TextStyleSequence: OptSeq[TextStyleItem] = type3(0x00700231, SQ)
    BoundingBoxTopLeftHandCorner: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x00700010, FL, "2")  # if not present(AnchorPoint) or present(BoundingBoxBottomRightHandCorner)
    BoundingBoxBottomRightHandCorner: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x00700011, FL, "2")  # if not present(AnchorPoint) or present(BoundingBoxTopLeftHandCorner)
    BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] | None = type1c(0x00700012, CS)  # if present(BoundingBoxTopLeftHandCorner)
    AnchorPoint: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x00700014, FL, "2")  # if not present(BoundingBoxTopLeftHandCorner) and not present(BoundingBoxBottomRightHandCorner)
    AnchorPointVisibility: Literal["Y", "N"] | None = type1c(0x00700015, CS)  # if present(AnchorPoint)
    CompoundGraphicInstanceID: int | None = type3(0x00700226, UL)
    GraphicGroupID: int | None = type3(0x00700295, UL)
    TrackingID: str | None = type1c(0x00620020, UT)  # if present(TrackingUID)
    TrackingUID: Attr[UID | None, str | None] = type1c(0x00620021, UI)  # if present(TrackingID)


@item
class GraphicObjectItem(Item):
    """Item of table C.10-5 in GraphicAnnotationSequence/GraphicObjectSequence, PS3.3 C.10.5."""

    GraphicAnnotationUnits: str = type1(0x00700005, CS)
    GraphicDimensions: Literal[2] = filled(0x00700020, US, value=2)
    NumberOfGraphicPoints: int = type1(0x00700021, US)
    GraphicData: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]] = type1(0x00700022, FL, "2-n")
    GraphicType: Literal["POINT", "POLYLINE", "INTERPOLATED", "CIRCLE", "ELLIPSE"] = type1(0x00700023, CS)
    LineStyleSequence: OptSeq[LineStyleItem] = type3(0x00700232, SQ)
    GraphicFilled: Literal["Y", "N"] | None = type1c(0x00700024, CS)  # if GraphicType in {CIRCLE, ELLIPSE} or (GraphicType in {POLYLINE, INTERPOLATED} and not_checkable(content))
    FillStyleSequence: OptSeq[FillStyleItem] = type3(0x00700233, SQ)
    CompoundGraphicInstanceID: int | None = type3(0x00700226, UL)
    GraphicGroupID: int | None = type3(0x00700295, UL)
    TrackingID: str | None = type1c(0x00620020, UT)  # if present(TrackingUID)
    TrackingUID: Attr[UID | None, str | None] = type1c(0x00620021, UI)  # if present(TrackingID)


@item
class CompoundGraphicItem(Item):
    """Item of table C.10-5 in GraphicAnnotationSequence/CompoundGraphicSequence, PS3.3 C.10.5."""

    CompoundGraphicInstanceID: int = type1(0x00700226, UL)
    CompoundGraphicUnits: Literal["PIXEL", "DISPLAY"] = type1(0x00700282, CS)
    GraphicDimensions: Literal[2] = filled(0x00700020, US, value=2)
    NumberOfGraphicPoints: int = type1(0x00700021, US)
    GraphicData: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]] = type1(0x00700022, FL, "2-n")
    CompoundGraphicType: str = type1(0x00700294, CS)
    TextStyleSequence: OptSeq[TextStyleItem] = type3(0x00700231, SQ)
    LineStyleSequence: OptSeq[LineStyleItem] = type3(0x00700232, SQ)
    RotationAngle: Attr[float | None, AnyFD | None] = type3(0x00700230, FD)
    RotationPoint: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x00700273, FL, "2")  # if present(RotationAngle) or CompoundGraphicType in {CUTLINE, INFINITELINE}
    GapLength: Attr[float | None, AnyFD | None] = type1c(0x00700261, FL)  # if CompoundGraphicType in {CUTLINE, INFINITELINE, CROSSHAIR}
    DiameterOfVisibility: Attr[float | None, AnyFD | None] = type1c(0x00700262, FL)  # if CompoundGraphicType in {CROSSHAIR}
    MajorTicksSequence: OptSeq[MajorTicksItem] = type1c(0x00700287, SQ)  # if CompoundGraphicType in {AXIS}
    TickAlignment: Literal["BOTTOM", "CENTER", "TOP"] | None = type1c(0x00700274, CS)  # if CompoundGraphicType in {RULER, AXIS, CROSSHAIR}
    TickLabelAlignment: Literal["BOTTOM", "TOP"] | None = type1c(0x00700279, CS)  # if CompoundGraphicType in {RULER, AXIS, CROSSHAIR}
    ShowTickLabel: Literal["Y", "N"] | None = type1c(0x00700278, CS)  # if CompoundGraphicType in {RULER, AXIS, CROSSHAIR}
    GraphicFilled: Literal["Y", "N"] | None = type1c(0x00700024, CS)  # if CompoundGraphicType in {RECTANGLE, ELLIPSE}
    FillStyleSequence: OptSeq[FillStyleItem] = type3(0x00700233, SQ)  # if GraphicFilled in {Y}
    GraphicGroupID: int | None = type3(0x00700295, UL)


@item
class MajorTicksItem(Item):
    """Item of table C.10-5 in GraphicAnnotationSequence/CompoundGraphicSequence/MajorTicksSequence, PS3.3 C.10.5."""

    TickPosition: Attr[float, AnyFD] = type1(0x00700288, FL)
    TickLabel: str = type1(0x00700289, SH)
