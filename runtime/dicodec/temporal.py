"""Dates and times that know how precisely they were given (DA, TM and DT of PS3.5 6.2)."""

import re
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING, Any, Literal, Self, SupportsIndex, overload

Precision = Literal["year", "month", "day", "hour", "minute", "second"]
PRECISIONS: tuple[Precision, ...] = ("year", "month", "day", "hour", "minute", "second")

# The forms with points and colons are those of ACR-NEMA, which old files still have.
_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)|(\d{4})\.(\d\d)\.(\d\d)", re.ASCII)
_TIME = re.compile(r"(\d\d)(?::?(\d\d)(?::?(\d\d)(?:\.(\d{1,6}))?)?)?", re.ASCII)
_DATETIME = re.compile(
    r"(\d{4})(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:\.(\d{1,6}))?)?)?)?)?)?([+-]\d{4})?", re.ASCII
)


class Date(date):
    """A date (DA). ``str()`` gives the DICOM form ``19800229``, ``isoformat()`` the usual one."""

    __slots__ = ()

    if TYPE_CHECKING:
        # Any date can be taken away, be it of this class or not.
        @overload  # type: ignore[override]
        def __sub__(self, other: date) -> timedelta: ...
        @overload
        def __sub__(self, other: timedelta) -> Self: ...
        def __sub__(self, other: date | timedelta) -> timedelta | Self: ...

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``19800229``, or ``1980.02.29`` of old files. Raises ``ValueError``."""
        match = _DATE.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not a date like 19800229")
        year, month, day = (int(part) for part in match.groups() if part is not None)
        return cls(year, month, day)

    @classmethod
    def of(cls, value: date) -> "Date":
        """The same day as a ``Date``."""
        return value if isinstance(value, Date) else Date(value.year, value.month, value.day)

    def __str__(self) -> str:
        return f"{self.year:04}{self.month:02}{self.day:02}"


class Time(time):
    """A time of day (TM) that knows its precision. ``str()`` gives the DICOM form, as ``1015`` or ``101530.25``.

    ``precision`` is the smallest unit given, ``fraction_digits`` the number of digits behind the second. What is
    not given counts as zero in comparisons. A leap second, ``235960``, compares as the second before it and keeps
    its spelling, because Python's times end at second 59.
    """

    # Defaults of the class, since arithmetic and replace() may make instances without __new__.
    _precision: Precision = "second"
    _fraction_digits: int | None = None
    _leap: bool = False

    def __new__(
        cls,
        hour: SupportsIndex = 0,
        minute: SupportsIndex = 0,
        second: SupportsIndex = 0,
        microsecond: SupportsIndex = 0,
        tzinfo: tzinfo | None = None,
        *,
        fold: int = 0,
        precision: Precision = "second",
        fraction_digits: int | None = None,
    ) -> Self:
        if tzinfo is not None:
            raise ValueError("a TM value has no time zone (PS3.5 6.2)")
        leap = int(second) == 60
        self = super().__new__(cls, hour, minute, 59 if leap else second, microsecond, None, fold=fold)
        self._precision = precision
        self._fraction_digits = fraction_digits
        self._leap = leap
        return self

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``10``, ``1015``, ``101530`` or ``101530.123456``. Raises ``ValueError``."""
        match = _TIME.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not a time like 101530.25")
        hour, minute, second, fraction = match.groups()
        given: Precision = "second" if second else "minute" if minute else "hour"
        return cls(
            int(hour),
            int(minute or 0),
            int(second or 0),
            _microseconds(fraction),
            precision=given,
            fraction_digits=len(fraction or ""),
        )

    @classmethod
    def of(cls, value: time) -> "Time":
        """The same time as a ``Time``, to the second or to its microseconds."""
        if isinstance(value, Time):
            return value
        return Time(value.hour, value.minute, value.second, value.microsecond, value.tzinfo)

    @property
    def precision(self) -> Precision:
        """The smallest unit that was given: hour, minute or second."""
        return self._precision

    @property
    def fraction_digits(self) -> int:
        """How many digits of a second's fraction were given."""
        return _digits(self.microsecond) if self._fraction_digits is None else self._fraction_digits

    @property
    def is_leap_second(self) -> bool:
        """Whether the second was given as 60."""
        return self._leap

    def __str__(self) -> str:
        second = 60 if self._leap else self.second
        text = f"{self.hour:02}{self.minute:02}{second:02}"[: PRECISIONS.index(self._precision) * 2 - 4]
        return text + _fraction(self.microsecond, self.fraction_digits)

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return type(self).parse, (str(self),)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self


class DateTime(datetime):
    """A date and time (DT) that knows its precision. ``str()`` gives the DICOM form, as ``202001021530+0100``.

    ``precision`` is the smallest unit given, from year to second, ``fraction_digits`` the number of digits behind
    the second; what is not given counts as its smallest value in comparisons. The offset from UTC is ``tzinfo``.
    Leap seconds are kept as in ``Time``.
    """

    # Defaults of the class, since arithmetic and replace() may make instances without __new__.
    _precision: Precision = "second"
    _fraction_digits: int | None = None
    _leap: bool = False

    def __new__(
        cls,
        year: SupportsIndex,
        month: SupportsIndex = 1,
        day: SupportsIndex = 1,
        hour: SupportsIndex = 0,
        minute: SupportsIndex = 0,
        second: SupportsIndex = 0,
        microsecond: SupportsIndex = 0,
        tzinfo: tzinfo | None = None,
        *,
        fold: int = 0,
        precision: Precision = "second",
        fraction_digits: int | None = None,
    ) -> Self:
        leap = int(second) == 60
        second = 59 if leap else second
        self = super().__new__(cls, year, month, day, hour, minute, second, microsecond, tzinfo, fold=fold)
        self._precision = precision
        self._fraction_digits = fraction_digits
        self._leap = leap
        return self

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``2020`` to ``20200102153045.123456+0100``. Raises ``ValueError``."""
        match = _DATETIME.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not a date and time like 20200102153045.25+0100")
        *parts, fraction, offset = match.groups()
        given = [int(part) for part in parts if part is not None]
        year, month, day, hour, minute, second = given + [0, 1, 1, 0, 0, 0][len(given) :]
        return cls(
            year, month, day, hour, minute, second, _microseconds(fraction), _offset(offset),
            precision=PRECISIONS[len(given) - 1], fraction_digits=len(fraction or ""),
        )  # fmt: skip

    @classmethod
    def of(cls, value: datetime) -> "DateTime":
        """The same moment as a ``DateTime``, to the second or to its microseconds, with its offset from UTC."""
        if isinstance(value, DateTime):
            return value
        offset = value.utcoffset()
        zone = None if offset is None else timezone(offset)
        return DateTime(
            value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond, zone
        )

    @property
    def precision(self) -> Precision:
        """The smallest unit that was given, from year to second."""
        return self._precision

    @property
    def fraction_digits(self) -> int:
        """How many digits of a second's fraction were given."""
        return _digits(self.microsecond) if self._fraction_digits is None else self._fraction_digits

    @property
    def is_leap_second(self) -> bool:
        """Whether the second was given as 60."""
        return self._leap

    def __str__(self) -> str:
        second = 60 if self._leap else self.second
        text = f"{self.year:04}{self.month:02}{self.day:02}{self.hour:02}{self.minute:02}{second:02}"
        text = text[: 4 + 2 * PRECISIONS.index(self._precision)] + _fraction(self.microsecond, self.fraction_digits)
        offset = self.utcoffset()
        if offset is None:
            return text
        minutes = round(offset / timedelta(minutes=1))
        return f"{text}{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return type(self).parse, (str(self),)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self


def _digits(microsecond: int) -> int:
    return len(f"{microsecond:06}".rstrip("0")) if microsecond else 0


def _fraction(microsecond: int, digits: int) -> str:
    return f".{microsecond:06}"[: digits + 1] if digits else ""


def _microseconds(fraction: str | None) -> int:
    return int(fraction.ljust(6, "0")) if fraction else 0


def _offset(text: str | None) -> timezone | None:
    if text is None:
        return None
    minutes = int(text[1:3]) * 60 + int(text[3:])
    # PS3.5 6.2 allows -1200 to +1400; everything else is refused, which also tells an offset from a range.
    if int(text[3:]) > 59 or minutes > (14 * 60 if text[0] == "+" else 12 * 60):
        raise ValueError(f"{text!r} is not an offset from UTC; it goes from -1200 to +1400")
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))
