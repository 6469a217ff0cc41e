"""RT Delivery Device Common Module Attributes, PS3.3 C.36.12. Generated from table_C.36.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, SQ, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes, ListFD
    from dicomstd.items import CodeSequenceItem


@item
class EquipmentReferencePointCoordinatesItem(Item):
    """Item of table C.36.12-1 in EquipmentReferencePointCoordinatesSequence, PS3.3 C.36.12."""

    ThreeDPointCoordinates: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00686590, FD, "3")
    EquipmentReferencePointCodeSequence: Codes[CodeSequenceItem] = type1(0x300A0678, SQ)
