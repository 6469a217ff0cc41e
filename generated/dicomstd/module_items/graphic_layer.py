"""Graphic Layer Module Attributes, PS3.3 C.10.7. Generated from table_C.10-7; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, IS, LO, US, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class GraphicLayerItem(Item):
    """Item of table C.10-7 in GraphicLayerSequence, PS3.3 C.10.7."""

    GraphicLayer: str = type1(0x00700002, CS)
    GraphicLayerOrder: int = type1(0x00700062, IS)
    GraphicLayerRecommendedDisplayGrayscaleValue: int | None = type3(0x00700066, US)
    GraphicLayerRecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type3(0x00700401, US, "3")
    GraphicLayerDescription: str | None = type3(0x00700068, LO)
