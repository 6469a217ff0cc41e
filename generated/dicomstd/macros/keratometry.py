"""Keratometry Macro Attributes, PS3.3 C.8.25.16.3. Generated from table_C.8.25.16-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1, type2

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class KeratometrySteepKeratometricAxisItem(Item):
    """Item of table C.8.25.16-3 in SteepKeratometricAxisSequence, PS3.3 C.8.25.16.3."""

    RadiusOfCurvature: Attr[float, AnyFD] = type1(0x00460075, FD)
    KeratometricPower: Attr[float | None, AnyFD | None] = type2(0x00460076, FD)
    KeratometricAxis: Attr[float | None, AnyFD | None] = type2(0x00460077, FD)


@item
class KeratometryFlatKeratometricAxisItem(Item):
    """Item of table C.8.25.16-3 in FlatKeratometricAxisSequence, PS3.3 C.8.25.16.3."""

    RadiusOfCurvature: Attr[float, AnyFD] = type1(0x00460075, FD)
    KeratometricPower: Attr[float | None, AnyFD | None] = type2(0x00460076, FD)
    KeratometricAxis: Attr[float | None, AnyFD | None] = type2(0x00460077, FD)
