"""DS and IS: numbers that are spelt in decimal digits (PS3.5 6.2)."""

from __future__ import annotations

from typing import Final

from mypy_extensions import i64

from dicodec.charset import Charset
from dicodec.core.spelling import BACKSLASH, COMPILED, digits, one_or_all, shown, unpadded

# float() and int() also take underscores, "nan", "inf" and other blanks; deleting what PS3.5 6.2 allows must leave
# nothing. One translate for the whole value costs less than a pattern for each number.
_OF_DECIMAL: Final = b"0123456789+-.eE \\"
_OF_INTEGER: Final = b"0123456789+- \\"

_POWERS: Final = [10.0**power for power in range(16)]


def _decimal(part: bytes) -> float | None:
    part = part.strip()
    if not part:
        return None
    try:
        if not part.translate(None, _OF_DECIMAL):
            return float(part)
    except ValueError:
        pass
    raise ValueError(f"{shown(part)} is not a decimal string")


def _decimals_by_digit(data: bytes) -> list[float | None]:
    """The numbers of a DS value, compiled: an integer mantissa divided by a power of ten is rounded correctly as long
    as both are exact, that is up to 15 digits; everything else is left to float()."""
    values: list[float | None] = []
    length: i64 = unpadded(data)
    pos: i64 = 0
    while True:
        start = pos
        mantissa: i64 = 0
        count: i64 = 0
        decimals: i64 = -1
        plain = True
        negative = False
        if pos < length:
            sign: i64 = data[pos]
            if sign == 0x2D or sign == 0x2B:
                negative = sign == 0x2D
                pos += 1
        while pos < length:
            byte: i64 = data[pos]
            if 0x30 <= byte <= 0x39:
                if count < 16:
                    mantissa = mantissa * 10 + byte - 0x30
                count += 1
                if decimals >= 0:
                    decimals += 1
            elif byte == BACKSLASH:
                break
            elif byte == 0x2E and decimals < 0:
                decimals = 0
            else:
                plain = False
            pos += 1
        if plain and 0 < count <= 15:
            value = float(mantissa)
            if decimals > 0:
                value = value / _POWERS[decimals]
            values.append(-value if negative else value)
        else:
            values.append(_decimal(data[start:pos]))
        if pos >= length:
            return values
        pos += 1


def ds_one(data: bytes, charset: Charset) -> object:
    """DS to ``float``."""
    if not COMPILED and not data.translate(None, _OF_DECIMAL):
        try:
            return float(data)
        except ValueError:
            pass
    return one_or_all(_decimals(data))


def ds_many(data: bytes, charset: Charset) -> object:
    """DS to a tuple of ``float``, None for an empty component."""
    if not COMPILED and not data.translate(None, _OF_DECIMAL):
        try:
            if BACKSLASH not in data:
                return (float(data),)
            # Correctly rounded, as all of float(); it is the fastest way that an interpreter has.
            parts = data.split(b"\\")
            if len(parts) > 8 and parts[2] == parts[5] == parts[-1]:
                return tuple(_points(parts))
            return tuple(map(float, parts))
        except ValueError:
            pass
    return tuple(_decimals(data))


def _points(parts: list[bytes]) -> list[float]:
    """The points of a contour, which mostly lie on one slice: every third number is spelt alike, and converted once."""
    level = parts[2::3]
    if len(parts) % 3 or level.count(level[0]) != len(level):
        return list(map(float, parts))
    values = [float(level[0])] * len(parts)
    values[0::3] = map(float, parts[0::3])
    values[1::3] = map(float, parts[1::3])
    return values


def _decimals(data: bytes) -> list[float | None]:
    if COMPILED:
        return _decimals_by_digit(data)
    data = data.rstrip(b" \0")
    if data.translate(None, _OF_DECIMAL):
        raise ValueError(f"{shown(data)} is not a decimal string")
    return list(map(_decimal, data.split(b"\\")))


def _integer(part: bytes) -> int | None:
    part = part.strip()
    if not part:
        return None
    try:
        return int(part)
    except ValueError:
        raise ValueError(f"{shown(part)} is not an integer string") from None


def is_one(data: bytes, charset: Charset) -> object:
    """IS to ``int``."""
    if COMPILED:
        length: i64 = unpadded(data)
        begin: i64 = 1 if length > 1 and (data[0] == 0x2D or data[0] == 0x2B) else 0
        number: i64 = digits(data, begin, length) if begin < length <= 12 else -1
        if number >= 0:
            return -number if data[0] == 0x2D else number
    if not data.translate(None, _OF_INTEGER):
        try:
            return int(data)
        except ValueError:
            pass
    return one_or_all(_integers(data))


def is_many(data: bytes, charset: Charset) -> object:
    """IS to a tuple of ``int``, None for an empty component."""
    return tuple(_integers(data))


def _integers(data: bytes) -> list[int | None]:
    data = data.rstrip(b" \0")
    if data.translate(None, _OF_INTEGER):
        raise ValueError(f"{shown(data)} is not an integer string")
    return list(map(_integer, data.split(b"\\")))
