"""X-Ray Geometry Macro Attributes, PS3.3 C.8.19.6.14. Generated from table_C.8.19.6-14; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, FL, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr


@item
class XRayGeometryXRayGeometryItem(Item):
    """Item of table C.8.19.6-14 in XRayGeometrySequence, PS3.3 C.8.19.6.14."""

    DistanceSourceToIsocenter: Attr[float, AnyFD] = type1(0x00189402, FL)
    DistanceSourceToDetector: Attr[float, AnyDS] = type1(0x00181110, DS)
