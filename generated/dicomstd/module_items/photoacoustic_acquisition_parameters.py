"""Photoacoustic Acquisition Parameters Module Attributes, PS3.3 C.8.34.2. Generated from table_C.8.34.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class ExcitationWavelengthItem(Item):
    """Item of table C.8.34.2-1 in ExcitationWavelengthSequence, PS3.3 C.8.34.2."""

    ExcitationWavelength: Attr[float, AnyFD] = type1(0x00189826, FD)
