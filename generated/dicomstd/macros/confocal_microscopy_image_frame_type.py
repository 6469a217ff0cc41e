"""Confocal Microscopy Image Frame Type Macro Attributes, PS3.3 C.8.35.4.1. Generated from table_C.8.35.4.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class ConfocalMicroscopyImageFrameTypeItem(Item):
    """Item of table C.8.35.4.1-1 in ConfocalMicroscopyImageFrameTypeSequence, PS3.3 C.8.35.4.1."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00089007, CS, "4-5")
