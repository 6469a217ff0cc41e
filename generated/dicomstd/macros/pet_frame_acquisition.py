"""PET Frame Acquisition Macro Attributes, PS3.3 C.8.22.5.2. Generated from table_C.8.22-11; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class PETFrameAcquisitionItem(Item):
    """Item of table C.8.22-11 in PETFrameAcquisitionSequence, PS3.3 C.8.22.5.2."""

    TableHeight: Attr[float, AnyDS] = type1(0x00181130, DS)
    GantryDetectorTilt: Attr[float, AnyDS] = type1(0x00181120, DS)
    GantryDetectorSlew: Attr[float, AnyDS] = type1(0x00181121, DS)
    DataCollectionDiameter: Attr[float, AnyDS] = type1(0x00180090, DS)
