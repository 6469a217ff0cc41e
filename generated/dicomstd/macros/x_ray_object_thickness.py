"""X-Ray Object Thickness Macro Attributes, PS3.3 C.8.19.6.7. Generated from table_C.8.19.6-7; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FL, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class ObjectThicknessItem(Item):
    """Item of table C.8.19.6-7 in ObjectThicknessSequence, PS3.3 C.8.19.6.7."""

    CalculatedAnatomyThickness: Attr[float, AnyFD] = type1(0x00189452, FL)
