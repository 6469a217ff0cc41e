"""Cylinder Sequence Macro Attributes, PS3.3 C.8.25.6.1. Generated from table_C.8.25.6.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, FL, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class CylinderItem(Item):
    """Item of table C.8.25.6.1-1 in CylinderSequence, PS3.3 C.8.25.6.1."""

    CylinderPower: Attr[float, AnyFD] = type1(0x00460147, FD)
    CylinderAxis: Attr[float, AnyFD] = type1(0x00220009, FL)
