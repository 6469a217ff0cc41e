"""Threshold Sequence Macro Attributes, PS3.3 C.11.33.1.2. Generated from table_C.11.33.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, SQ, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Seq


@item
class ThresholdItem(Item):
    """Item of table C.11.33.1-1 in ThresholdSequence, PS3.3 C.11.33.1.2."""

    ThresholdType: Literal["RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN"] = type1(0x00701B13, CS)
    ThresholdValueSequence: Seq[ThresholdValueItem] = type1(0x00701B12, SQ)


@item
class ThresholdValueItem(Item):
    """Item of table C.11.33.1-1 in ThresholdSequence/ThresholdValueSequence, PS3.3 C.11.33.1.2."""

    ThresholdValue: Attr[float, AnyFD] = type1(0x00701B14, FD)
