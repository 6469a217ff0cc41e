"""Presentation Animation Module Attributes, PS3.3 C.11.29. Generated from table_C.11.29-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import OD, UL, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import Attr, Buffer


@item
class AnimationCurveItem(Item):
    """Item of table C.11.29-1 in AnimationCurveSequence, PS3.3 C.11.29."""

    NumberOfVolumetricCurvePoints: int = type1(0x0070150C, UL)
    VolumetricCurvePoints: Attr[memoryview, Buffer] = type1(0x0070150D, OD)
    VolumetricCurveUpDirections: Attr[memoryview | None, Buffer | None] = type1c(0x00701A07, OD)  # if PresentationAnimationStyle in {FLYTHROUGH}
