"""PET Series Module Attributes, PS3.3 C.8.9.1. Generated from table_C.8-60; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, Item, item, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class PETSeriesEnergyWindowRangeItem(Item):
    """Item of table C.8-60 in EnergyWindowRangeSequence, PS3.3 C.8.9.1."""

    EnergyWindowLowerLimit: Attr[float | None, AnyDS | None] = type3(0x00540014, DS)
    EnergyWindowUpperLimit: Attr[float | None, AnyDS | None] = type3(0x00540015, DS)
