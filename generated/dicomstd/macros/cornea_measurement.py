"""Cornea Measurement Macro Attributes, PS3.3 C.8.25.16.8. Generated from table_C.8.25.16-8; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1, type2

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class SteepCornealAxisItem(Item):
    """Item of table C.8.25.16-8 in SteepCornealAxisSequence, PS3.3 C.8.25.16.8."""

    RadiusOfCurvature: Attr[float, AnyFD] = type1(0x00460075, FD)
    CornealPower: Attr[float | None, AnyFD | None] = type2(0x00460114, FD)
    CornealAxis: Attr[float | None, AnyFD | None] = type2(0x00460115, FD)


@item
class FlatCornealAxisItem(Item):
    """Item of table C.8.25.16-8 in FlatCornealAxisSequence, PS3.3 C.8.25.16.8."""

    RadiusOfCurvature: Attr[float, AnyFD] = type1(0x00460075, FD)
    CornealPower: Attr[float | None, AnyFD | None] = type2(0x00460114, FD)
    CornealAxis: Attr[float | None, AnyFD | None] = type2(0x00460115, FD)
