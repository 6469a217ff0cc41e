"""Photoacoustic Excitation Characteristics Macro Attributes, PS3.3 C.8.34.5.1. Generated from table_C.8.34.5.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class PhotoacousticExcitationCharacteristicsItem(Item):
    """Item of table C.8.34.5.1-1 in PhotoacousticExcitationCharacteristicsSequence, PS3.3 C.8.34.5.1."""

    ExcitationWavelength: Attr[float, AnyFD] = type1(0x00189826, FD)
    ExcitationSpectralWidth: Attr[float | None, AnyFD | None] = type3(0x00189822, FD)
    ExcitationEnergy: Attr[float | None, AnyFD | None] = type3(0x00189823, FD)
    ExcitationPulseDuration: Attr[float | None, AnyFD | None] = type3(0x00189824, FD)
