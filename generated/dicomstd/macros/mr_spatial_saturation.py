"""MR Spatial Saturation Macro Attributes, PS3.3 C.8.13.5.11. Generated from table_C.8-98; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class MRSpatialSaturationItem(Item):
    """Item of table C.8-98 in MRSpatialSaturationSequence, PS3.3 C.8.13.5.11."""

    SlabThickness: Attr[float, AnyFD] = type1(0x00189104, FD)
    SlabOrientation: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00189105, FD, "3")
    MidSlabPosition: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00189106, FD, "3")
