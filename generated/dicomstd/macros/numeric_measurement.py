"""Numeric Measurement Macro Attributes, PS3.3 C.18.1. Generated from table_C.18.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, FD, SL, SQ, UL, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, Codes, ListDS, ListFD
    from dicomstd.items import CodeSequenceItem


@item
class MeasuredValueItem(Item):
    """Item of table C.18.1-1 in MeasuredValueSequence, PS3.3 C.18.1."""

    NumericValue: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x0040A30A, DS, "1-n")
    FloatingPointValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x0040A161, FD, "1-n")
    RationalNumeratorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A162, SL, "1-n")
    RationalDenominatorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A163, UL, "1-n")  # if present(RationalNumeratorValue)
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem] = type1(0x004008EA, SQ)
