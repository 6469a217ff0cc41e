"""Breast Biopsy Target Macro Attributes, PS3.3 C.8.21.5.2. Generated from table_C.8.21.5.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FL, SH, UI, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyFD, Attr, ListFD


@item
class BreastBiopsyTargetBiopsyTargetItem(Item):
    """Item of table C.8.21.5.2-1 in BiopsyTargetSequence, PS3.3 C.8.21.5.2."""

    TargetUID: Attr[UID, str] = type1(0x00182042, UI)
    LocalizingCursorPosition: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x00182043, FL, "2")
    CalculatedTargetPosition: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00182044, FL, "3")
    DisplayedZValue: Attr[float, AnyFD] = type1(0x00182046, FL)
    TargetLabel: str | None = type3(0x00182045, SH)
