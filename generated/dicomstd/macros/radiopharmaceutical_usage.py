"""Radiopharmaceutical Usage Macro Attributes, PS3.3 C.7.6.16.2.19. Generated from table_C.7.6.16.2-20; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import US, Item, item, type1


@item
class RadiopharmaceuticalUsageItem(Item):
    """Item of table C.7.6.16.2-20 in RadiopharmaceuticalUsageSequence, PS3.3 C.7.6.16.2.19."""

    RadiopharmaceuticalAgentNumber: int = type1(0x00189729, US)
