"""Breast X-Ray Positioner Macro Attributes, PS3.3 C.8.31.2. Generated from table_C.8.31.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class BreastXRayPositionerPositionerPositionItem(Item):
    """Item of table C.8.31.2-1 in PositionerPositionSequence, PS3.3 C.8.31.2."""

    PositionerPrimaryAngle: Attr[float | None, AnyDS | None] = type1c(0x00181510, DS)
    PositionerPrimaryAngleDirection: Literal["CW", "CC"] | None = type1c(0x00189559, CS)  # if present(PositionerPrimaryAngle)
    PositionerSecondaryAngle: Attr[float | None, AnyDS | None] = type1c(0x00181511, DS)
