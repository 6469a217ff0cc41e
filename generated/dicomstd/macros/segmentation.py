"""Segmentation Macro Attributes, PS3.3 C.8.20.3.1. Generated from table_C.8.20-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import US, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class SegmentIdentificationItem(Item):
    """Item of table C.8.20-3 in SegmentIdentificationSequence, PS3.3 C.8.20.3.1."""

    ReferencedSegmentNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x0062000B, US, "1-n")
