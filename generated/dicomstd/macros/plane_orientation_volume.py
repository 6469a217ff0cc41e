"""Plane Orientation (Volume) Macro Attributes, PS3.3 C.7.6.16.2.22. Generated from table_C.7.6.16.2.22-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class PlaneOrientationVolumeItem(Item):
    """Item of table C.7.6.16.2.22-1 in PlaneOrientationVolumeSequence, PS3.3 C.7.6.16.2.22."""

    ImageOrientationVolume: Attr[tuple[float, float, float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x00209302, FD, "6")
