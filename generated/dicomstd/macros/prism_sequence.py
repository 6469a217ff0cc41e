"""Prism Sequence Macro Attributes, PS3.3 C.8.25.6.2. Generated from table_C.8.25.6.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class PrismSequencePrismItem(Item):
    """Item of table C.8.25.6.2-1 in PrismSequence, PS3.3 C.8.25.6.2."""

    HorizontalPrismPower: Attr[float, AnyFD] = type1(0x00460030, FD)
    HorizontalPrismBase: Literal["IN", "OUT"] = type1(0x00460032, CS)
    VerticalPrismPower: Attr[float, AnyFD] = type1(0x00460034, FD)
    VerticalPrismBase: Literal["UP", "DOWN"] = type1(0x00460036, CS)
