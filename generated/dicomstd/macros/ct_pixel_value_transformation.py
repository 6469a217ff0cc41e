"""CT Pixel Value Transformation Macro Attributes, PS3.3 C.8.15.3.10. Generated from table_C.8-126; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, LO, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class CTPixelValueTransformationPixelValueTransformationItem(Item):
    """Item of table C.8-126 in PixelValueTransformationSequence, PS3.3 C.8.15.3.10."""

    RescaleIntercept: Attr[float, AnyDS] = type1(0x00281052, DS)
    RescaleSlope: Attr[float, AnyDS] = type1(0x00281053, DS)
    RescaleType: str = type1(0x00281054, LO)
