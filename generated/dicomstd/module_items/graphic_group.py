"""Graphic Group Module Attributes, PS3.3 C.10.11. Generated from table_C.10-12; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, ST, UL, Item, item, type1, type3


@item
class GraphicGroupItem(Item):
    """Item of table C.10-12 in GraphicGroupSequence, PS3.3 C.10.11."""

    GraphicGroupID: int = type1(0x00700295, UL)
    GraphicGroupLabel: str = type1(0x00700207, LO)
    GraphicGroupDescription: str | None = type3(0x00700208, ST)
