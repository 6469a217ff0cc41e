"""Shade Macro Attributes, PS3.3 10.1. Generated from table_10-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, SQ, Item, item, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import OptSeq


@item
class ShadeMacroItem(Item):
    """Item of table 10-1, PS3.3 10.1."""

    LampColor: str | None = type2(0x00110001, CS)
    ShadeSequence: OptSeq[ShadeMacroItem] = type3(0x00110003, SQ)
