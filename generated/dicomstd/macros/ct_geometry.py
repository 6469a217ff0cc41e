"""CT Geometry Macro Attributes, PS3.3 C.8.15.3.6. Generated from table_C.8-122; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, FD, US, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr


@item
class CTGeometryItem(Item):
    """Item of table C.8-122 in CTGeometrySequence, PS3.3 C.8.15.3.6."""

    ReferencedPathIndex: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00189378, US, "1-n")  # if MultienergyCTAcquisition in {YES}
    DistanceSourceToDetector: Attr[float | None, AnyDS | None] = type1c(0x00181110, DS)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    DistanceSourceToDataCollectionCenter: Attr[float | None, AnyFD | None] = type1c(0x00189335, FD)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
