"""Visual Acuity Measurements Macro Attributes, PS3.3 C.8.25.12. Generated from table_C.8.25.12-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, SS, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class VisualAcuityMeasurementsItem(Item):
    """Item of table C.8.25.12-2, PS3.3 C.8.25.12."""

    DecimalVisualAcuity: Attr[float, AnyFD] = type1(0x00460137, FD)
    VisualAcuityModifiers: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type3(0x00460135, SS, "2")
