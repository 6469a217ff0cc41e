"""Identity Pixel Value Transformation Macro Attributes, PS3.3 C.7.6.16.2.9b. Generated from table_C.7.6.16-10b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import DS, LO, Item, filled, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class IdentityPixelValueTransformationPixelValueTransformationItem(Item):
    """Item of table C.7.6.16-10b in PixelValueTransformationSequence, PS3.3 C.7.6.16.2.9b."""

    RescaleIntercept: Attr[float, AnyDS] = type1(0x00281052, DS)
    RescaleSlope: Attr[float, AnyDS] = type1(0x00281053, DS)
    RescaleType: Literal["US"] = filled(0x00281054, LO, value="US")
