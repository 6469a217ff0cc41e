"""X-Ray Table Position Macro Attributes, PS3.3 C.8.19.6.11. Generated from table_C.8.19.6-11; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, FL, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr


@item
class TablePositionItem(Item):
    """Item of table C.8.19.6-11 in TablePositionSequence, PS3.3 C.8.19.6.11."""

    TableTopVerticalPosition: Attr[float, AnyDS] = type1(0x300A0128, DS)
    TableTopLongitudinalPosition: Attr[float, AnyDS] = type1(0x300A0129, DS)
    TableTopLateralPosition: Attr[float, AnyDS] = type1(0x300A012A, DS)
    TableHorizontalRotationAngle: Attr[float, AnyFD] = type1(0x00189469, FL)
    TableHeadTiltAngle: Attr[float, AnyFD] = type1(0x00189470, FL)
    TableCradleTiltAngle: Attr[float, AnyFD] = type1(0x00189471, FL)
