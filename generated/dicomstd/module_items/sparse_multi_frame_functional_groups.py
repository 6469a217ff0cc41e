"""Sparse Multi-frame Functional Groups Module Attributes, PS3.3 C.7.6.29. Generated from table_C.7.6.29-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import IS, Item, item, type1


@item
class SelectedFrameFunctionalGroupsItem(Item):
    """Item of table C.7.6.29-1 in SelectedFrameFunctionalGroupsSequence, PS3.3 C.7.6.29."""

    SelectedFrameNumber: int = type1(0x30020100, IS)
