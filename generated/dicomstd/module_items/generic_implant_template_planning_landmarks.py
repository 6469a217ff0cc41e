"""Generic Implant Template Planning Landmarks Module Attributes, PS3.3 C.29.1.5. Generated from table_C.29.1.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, LO, SQ, US, Item, item, numbered, type1c, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD, OptCodes, OptSeq
    from dicomstd.items import (
        CodeSequenceItem,
        TwoDLineCoordinatesItem,
        TwoDPlaneCoordinatesItem,
        TwoDPointCoordinatesItem,
    )


@item
class PlanningLandmarkPointItem(Item):
    """Item of table C.29.1.5-1 in PlanningLandmarkPointSequence, PS3.3 C.29.1.5."""

    TwoDPointCoordinatesSequence: OptSeq[TwoDPointCoordinatesItem] = type1c(0x00686550, SQ)  # if not present(ThreeDPointCoordinates) and present(HPGLDocumentSequence)
    ThreeDPointCoordinates: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x00686590, FD, "3")  # if not present(TwoDPointCoordinatesSequence) and present(ImplantTemplate3DModelSurfaceNumber)
    PlanningLandmarkID: int = numbered(0x00686530, US)
    PlanningLandmarkDescription: str | None = type3(0x00686540, LO)
    PlanningLandmarkIdentificationCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00686545, SQ)


@item
class PlanningLandmarkLineItem(Item):
    """Item of table C.29.1.5-1 in PlanningLandmarkLineSequence, PS3.3 C.29.1.5."""

    TwoDLineCoordinatesSequence: OptSeq[TwoDLineCoordinatesItem] = type1c(0x006865A0, SQ)  # if not present(ThreeDLineCoordinates) and present(HPGLDocumentSequence)
    ThreeDLineCoordinates: Attr[tuple[float, float, float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None] = type1c(0x006865D0, FD, "6")  # if not present(TwoDLineCoordinatesSequence) and present(ImplantTemplate3DModelSurfaceNumber)
    PlanningLandmarkID: int = numbered(0x00686530, US)
    PlanningLandmarkDescription: str | None = type3(0x00686540, LO)
    PlanningLandmarkIdentificationCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00686545, SQ)


@item
class PlanningLandmarkPlaneItem(Item):
    """Item of table C.29.1.5-1 in PlanningLandmarkPlaneSequence, PS3.3 C.29.1.5."""

    TwoDPlaneCoordinatesSequence: OptSeq[TwoDPlaneCoordinatesItem] = type1c(0x006865E0, SQ)  # if not present(ThreeDPlaneOrigin) and present(HPGLDocumentSequence)
    ThreeDPlaneOrigin: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x00686610, FD, "3")  # if not present(TwoDPlaneCoordinatesSequence) and present(ImplantTemplate3DModelSurfaceNumber)
    ThreeDPlaneNormal: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x00686620, FD, "3")  # if present(ThreeDPlaneOrigin)
    PlanningLandmarkID: int = numbered(0x00686530, US)
    PlanningLandmarkDescription: str | None = type3(0x00686540, LO)
    PlanningLandmarkIdentificationCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00686545, SQ)
