"""X-Ray Positioner Macro Attributes, PS3.3 C.8.19.6.10. Generated from table_C.8.19.6-10; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, FL, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr


@item
class XRayPositionerPositionerPositionItem(Item):
    """Item of table C.8.19.6-10 in PositionerPositionSequence, PS3.3 C.8.19.6.10."""

    PositionerPrimaryAngle: Attr[float | None, AnyDS | None] = type1c(0x00181510, DS)  # if PositionerType in {CARM}
    PositionerSecondaryAngle: Attr[float | None, AnyDS | None] = type1c(0x00181511, DS)  # if PositionerType in {CARM}
    ColumnAngulationPatient: Attr[float | None, AnyFD | None] = type1c(0x00189447, FL)  # if PositionerType in {COLUMN}
