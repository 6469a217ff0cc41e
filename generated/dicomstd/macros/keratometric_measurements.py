"""Keratometric Measurements Macro Attributes, PS3.3 C.8.25.10.1.1. Generated from table_C.8.25.10-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, SQ, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Seq


@item
class KeratometricMeasurementsItem(Item):
    """Item of table C.8.25.10-2, PS3.3 C.8.25.10.1.1."""

    SteepKeratometricAxisSequence: Seq[KeratometricMeasurementsSteepKeratometricAxisItem] = type1(0x00460074, SQ)
    FlatKeratometricAxisSequence: Seq[KeratometricMeasurementsFlatKeratometricAxisItem] = type1(0x00460080, SQ)


@item
class KeratometricMeasurementsSteepKeratometricAxisItem(Item):
    """Item of table C.8.25.10-2 in SteepKeratometricAxisSequence, PS3.3 C.8.25.10.1.1."""

    RadiusOfCurvature: Attr[float, AnyFD] = type1(0x00460075, FD)
    KeratometricPower: Attr[float, AnyFD] = type1(0x00460076, FD)
    KeratometricAxis: Attr[float, AnyFD] = type1(0x00460077, FD)


@item
class KeratometricMeasurementsFlatKeratometricAxisItem(Item):
    """Item of table C.8.25.10-2 in FlatKeratometricAxisSequence, PS3.3 C.8.25.10.1.1."""

    RadiusOfCurvature: Attr[float, AnyFD] = type1(0x00460075, FD)
    KeratometricPower: Attr[float, AnyFD] = type1(0x00460076, FD)
    KeratometricAxis: Attr[float, AnyFD] = type1(0x00460077, FD)
