"""Calculated Toric Power Macro Attributes, PS3.3 C.8.25.16.7. Generated from table_C.8.25.16-7; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, FL, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class CalculatedToricPowerItem(Item):
    """Item of table C.8.25.16-7, PS3.3 C.8.25.16.7."""

    SpherePower: Attr[float | None, AnyFD | None] = type3(0x00460146, FD)
    CylinderPower: Attr[float, AnyFD] = type1(0x00460147, FD)
    CylinderAxis: Attr[float, AnyFD] = type1(0x00220009, FL)
