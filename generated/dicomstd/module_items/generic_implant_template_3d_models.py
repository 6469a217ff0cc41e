"""Generic Implant Template 3D Models Module Attributes, PS3.3 C.29.1.3. Generated from table_C.29.1.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, UL, Item, item, type1


@item
class SurfaceModelDescriptionItem(Item):
    """Item of table C.29.1.3-1 in SurfaceModelDescriptionSequence, PS3.3 C.29.1.3."""

    ReferencedSurfaceNumber: int = type1(0x0066002C, UL)
    SurfaceModelLabel: str = type1(0x00686380, LO)
