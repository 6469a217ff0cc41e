"""Ranges of dates and times, which only queries use (PS3.4 C.2.2.2.5)."""

from collections.abc import Callable
from typing import Self, TypeVar

import attrs

from dicodec.temporal import Date, DateTime, Time

_T = TypeVar("_T", Date, Time, DateTime)


@attrs.frozen
class DateRange:
    """All days from ``start`` to ``end``, both included; None leaves that side open."""

    start: Date | None = None
    end: Date | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``20200101-20201231``, ``20200101-`` or ``-20201231``. Raises ``ValueError``."""
        return cls(*_split(text, Date.parse))

    def __str__(self) -> str:
        return _join(self.start, self.end)


@attrs.frozen
class TimeRange:
    """All times from ``start`` to ``end``, both included; None leaves that side open."""

    start: Time | None = None
    end: Time | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``1000-1230``, ``1000-`` or ``-1230``. Raises ``ValueError``."""
        return cls(*_split(text, Time.parse))

    def __str__(self) -> str:
        return _join(self.start, self.end)


@attrs.frozen
class DateTimeRange:
    """All moments from ``start`` to ``end``, both included; None leaves that side open."""

    start: DateTime | None = None
    end: DateTime | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``2020-2021``, ``2020-0500-2021-0500``, ``2020-`` and the like. Raises ``ValueError``."""
        return cls(*_split(text, DateTime.parse))

    def __str__(self) -> str:
        return _join(self.start, self.end)


def _split(text: str, parse: Callable[[str], _T]) -> tuple[_T | None, _T | None]:
    """Split at a hyphen that leaves a value or nothing on each side; a DT's offset has hyphens of its own."""
    for place, character in enumerate(text):
        if character == "-" and text != "-":
            before, after = text[:place].strip(), text[place + 1 :].strip()
            try:
                return parse(before) if before else None, parse(after) if after else None
            except ValueError:
                continue
    raise ValueError(f"{text!r} is not a range like 'from-to'")


def _join(start: Date | Time | DateTime | None, end: Date | Time | DateTime | None) -> str:
    return f"{'' if start is None else start}-{'' if end is None else end}"
