"""Planning Landmark Line Macro Attributes, PS3.3 C.29.1.5.1. Generated from table_C.29.1.5-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, US, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class TwoDLineCoordinatesItem(Item):
    """Item of table C.29.1.5-3 in TwoDLineCoordinatesSequence, PS3.3 C.29.1.5.1."""

    ReferencedHPGLDocumentID: int = type1(0x00686440, US)
    TwoDLineCoordinates: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x006865B0, FD, "4")
