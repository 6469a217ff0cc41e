"""Enhanced PET Acquisition Module Attributes, PS3.3 C.8.22.2. Generated from table_C.8.22-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class EnhancedPETAcquisitionEnergyWindowRangeItem(Item):
    """Item of table C.8.22-2 in EnergyWindowRangeSequence, PS3.3 C.8.22.2."""

    EnergyWindowLowerLimit: Attr[float, AnyDS] = type1(0x00540014, DS)
    EnergyWindowUpperLimit: Attr[float, AnyDS] = type1(0x00540015, DS)
