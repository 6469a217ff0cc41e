"""Plane Position (Volume) Macro Attributes, PS3.3 C.7.6.16.2.21. Generated from table_C.7.6.16.2.21-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class PlanePositionVolumeItem(Item):
    """Item of table C.7.6.16.2.21-1 in PlanePositionVolumeSequence, PS3.3 C.7.6.16.2.21."""

    ImagePositionVolume: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00209301, FD, "3")
