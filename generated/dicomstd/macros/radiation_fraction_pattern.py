"""Radiation Fraction Pattern Macro Attributes, PS3.3 C.36.2.1.1. Generated from table_C.36.2.1.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, IS, LT, SQ, TM, Item, item, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, AnyTM, Attr, ListTM, OptSeq, Time


@item
class FractionPatternItem(Item):
    """Item of table C.36.2.1.1-1 in FractionPatternSequence, PS3.3 C.36.2.1.1."""

    NumberOfFractionPatternDigitsPerDay: int | None = type1c(0x300A0079, IS)  # if present(WeekdayFractionPatternSequence)
    RepeatFractionCycleLength: int | None = type1c(0x300A007A, IS)  # if present(WeekdayFractionPatternSequence)
    WeekdayFractionPatternSequence: OptSeq[WeekdayFractionPatternItem] = type3(0x30100087, SQ)
    MinimumHoursBetweenFractions: Attr[float | None, AnyFD | None] = type3(0x30100084, FD)
    IntendedFractionStartTime: Attr[tuple[Time, ...] | None, ListTM | tuple[AnyTM, ...] | None] = type3(0x30100085, TM, "1-n")


@item
class WeekdayFractionPatternItem(Item):
    """Item of table C.36.2.1.1-1 in FractionPatternSequence/WeekdayFractionPatternSequence, PS3.3 C.36.2.1.1."""

    FractionPattern: str | None = type3(0x300A007B, LT)
    IntendedStartDayOfWeek: str | None = type3(0x30100086, LT)
