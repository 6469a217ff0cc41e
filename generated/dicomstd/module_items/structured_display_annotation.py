"""Structured Display Annotation Module Attributes, PS3.3 C.11.18. Generated from table_C.11.18-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, ST, US, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class StructuredDisplayTextBoxItem(Item):
    """Item of table C.11.18-1 in StructuredDisplayTextBoxSequence, PS3.3 C.11.18."""

    UnformattedTextValue: str = type1(0x00700006, ST)
    DisplayEnvironmentSpatialPosition: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x00720108, FD, "4")
    BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] = type1(0x00700012, CS)
    GraphicLayerRecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type3(0x00700401, US, "3")
