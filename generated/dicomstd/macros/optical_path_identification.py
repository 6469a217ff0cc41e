"""Optical Path Identification Macro Attributes, PS3.3 C.8.12.6.2. Generated from table_C.8.12.6.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SH, Item, item, type1


@item
class OpticalPathIdentificationItem(Item):
    """Item of table C.8.12.6.2-1 in OpticalPathIdentificationSequence, PS3.3 C.8.12.6.2."""

    OpticalPathIdentifier: str = type1(0x00480106, SH)
