"""Planning Landmark Plane Macro Attributes, PS3.3 C.29.1.5.1. Generated from table_C.29.1.5-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, US, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class TwoDPlaneCoordinatesItem(Item):
    """Item of table C.29.1.5-4 in TwoDPlaneCoordinatesSequence, PS3.3 C.29.1.5.1."""

    ReferencedHPGLDocumentID: int = type1(0x00686440, US)
    TwoDPlaneIntersection: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x006865F0, FD, "4")
