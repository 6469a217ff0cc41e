"""Intravascular Frame Content Macro Attributes, PS3.3 C.8.27.6.2. Generated from table_C.8.27.6.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1c, type2c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class IntravascularFrameContentItem(Item):
    """Item of table C.8.27.6.2-1 in IntravascularFrameContentSequence, PS3.3 C.8.27.6.2."""

    IntravascularLongitudinalDistance: Attr[float | None, AnyFD | None] = type1c(0x00520028, FD)  # if IVUSAcquisition in {MEASURED}
    SeamLineLocation: Attr[float | None, AnyFD | None] = type2c(0x00520033, FD)  # if PresentationIntentType in {"FOR PRESENTATION"}
