"""DA, TM and DT: the usual spelling is read as a number, the patterns of the classes know the others (PS3.5 6.2)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any, Final

from mypy_extensions import i64

from dicodec.charset import Charset
from dicodec.core.spelling import BACKSLASH, ascii_text, digits, unpadded
from dicodec.ranges import DateRange, DateTimeRange, TimeRange
from dicodec.temporal import PRECISIONS, Date, DateTime, Time

_new_date: Final[Any] = date.__new__
_new_time: Final[Any] = time.__new__
_new_datetime: Final[Any] = datetime.__new__

_SCALES: Final[list[i64]] = [10**power for power in range(11)]

# More than six digits of a second are too long, not wrong; Python's times end at microseconds.
_TOO_PRECISE: Final = re.compile(r"(\.\d{6})\d+", re.ASCII)


def da_one(data: bytes, charset: Charset) -> object:
    """DA to Date, or DateRange in a query."""
    return parse_da(data) if BACKSLASH not in data else da_many(data, charset)


def da_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([parse_da(part) for part in data.split(b"\\")])


def tm_one(data: bytes, charset: Charset) -> object:
    """TM to Time, or TimeRange in a query."""
    return parse_tm(data) if BACKSLASH not in data else tm_many(data, charset)


def tm_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([parse_tm(part) for part in data.split(b"\\")])


def dt_one(data: bytes, charset: Charset) -> object:
    """DT to DateTime, or DateTimeRange in a query."""
    return parse_dt(data) if BACKSLASH not in data else dt_many(data, charset)


def dt_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([parse_dt(part) for part in data.split(b"\\")])


def parse_da(data: bytes) -> object:
    """One date; None for blanks. The usual spelling is read as a number, the patterns know the others."""
    if len(data) == 8:
        number: i64 = digits(data, 0, 8)
        if number >= 0:
            return _new_date(Date, number // 10000, number // 100 % 100, number % 100)
    return _temporal(data, Date.parse, DateRange.parse)


def parse_tm(data: bytes) -> object:
    """One time of day; None for blanks."""
    length: i64 = unpadded(data)
    whole: i64 = 6 if 7 < length <= 13 and data[6] == 0x2E else length
    if whole == 6 or whole == 4 or whole == 2:
        number: i64 = digits(data, 0, whole) * _SCALES[6 - whole]
        micro: i64 = _micro(data, 7, length)
        if number >= 0 and micro >= 0 and number % 100 < 60:
            # Past the constructor of our own, which is for users: this is for thousands.
            made = _new_time(Time, number // 10000, number // 100 % 100, number % 100, micro)
            if whole < 6:
                made._precision = PRECISIONS[2 + whole // 2]
            if length > 7 and data[length - 1] == 0x30:
                made._fraction_digits = length - 7  # otherwise the microseconds tell
            return made
    return _temporal(data, Time.parse, TimeRange.parse)


def parse_dt(data: bytes) -> object:
    """One date and time; None for blanks."""
    length: i64 = unpadded(data)
    whole: i64 = 14 if 15 < length <= 21 and data[14] == 0x2E else length
    if 4 <= whole <= 14 and not whole & 1:
        day: i64 = digits(data, 0, 8 if whole > 8 else whole)
        clock: i64 = digits(data, 8, whole) * _SCALES[14 - whole] if whole > 8 else 0
        micro: i64 = _micro(data, 15, length)
        if day >= 0 and clock >= 0 and micro >= 0 and clock % 100 < 60:
            if whole < 8:
                day = day * 100 + 1 if whole == 6 else day * 10000 + 101
            made = _new_datetime(
                DateTime,
                day // 10000,
                day // 100 % 100,
                day % 100,
                clock // 10000,
                clock // 100 % 100,
                clock % 100,
                micro,
            )
            if whole < 14:
                made._precision = PRECISIONS[whole // 2 - 2]
            if length > 15 and data[length - 1] == 0x30:
                made._fraction_digits = length - 15
            return made
    return _temporal(data, DateTime.parse, DateTimeRange.parse)


def _micro(data: bytes, start: i64, stop: i64) -> i64:
    """Microseconds of the digits behind the point of the usual spelling; 0 where it ends before."""
    return digits(data, start, stop) * _SCALES[6 - (stop - start)] if start < stop else 0


def _temporal(data: bytes, parse: Callable[[str], object], parse_range: Callable[[str], object]) -> object:
    text = _TOO_PRECISE.sub(r"\1", ascii_text(data).strip(" \0"))
    if not text:
        return None
    try:
        return parse(text)
    except ValueError:
        # A hyphen makes a query's range, unless it is the offset of a DT, which has just been tried.
        if "-" not in text:
            raise
        return parse_range(text)
