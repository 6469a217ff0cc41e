"""Breast X-Ray Detector Macro Attributes, PS3.3 C.8.31.3. Generated from table_C.8.31.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class DetectorPositionItem(Item):
    """Item of table C.8.31.3-1 in DetectorPositionSequence, PS3.3 C.8.31.3."""

    DetectorPrimaryAngle: Attr[float | None, AnyDS | None] = type1c(0x00181530, DS)
    DetectorSecondaryAngle: Attr[float | None, AnyDS | None] = type1c(0x00181531, DS)
