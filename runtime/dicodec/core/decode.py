"""Bytes to Python values, one function for each kind of VR (PS3.5 6.2, 6.4).

Every function takes the value's bytes and the character set; it raises ``ValueError`` with the reason, to which
``Element.value`` adds the place. Empty values never get here. What is merely too long for its VR, or padded oddly, is
read.
"""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from struct import Struct, unpack
from typing import Any, Final

from mypy_extensions import i64

from dicodec.charset import Charset
from dicodec.core.compiled import is_compiled
from dicodec.person_name import PersonName, person_name
from dicodec.ranges import DateRange, DateTimeRange, TimeRange
from dicodec.registry import is_single
from dicodec.tag import Tag
from dicodec.temporal import PRECISIONS, Date, DateTime, Time
from dicodec.uid import UID
from dicodec.vr import NUMBERS
from dicodec.vr_rules import LUT_DESCRIPTORS

Decoder = Callable[[bytes, Charset], object]

# float() and int() also take underscores, "nan", "inf" and other blanks; deleting what PS3.5 6.2 allows must leave
# nothing. One translate for the whole value costs less than a pattern for each number.
_OF_DECIMAL: Final = b"0123456789+-.eE \\"
_OF_INTEGER: Final = b"0123456789+- \\"

_new_date: Final[Any] = date.__new__
_new_time: Final[Any] = time.__new__
_new_datetime: Final[Any] = datetime.__new__

_POWERS: Final = [10.0**power for power in range(16)]

_SCALES: Final[list[i64]] = [10**power for power in range(11)]

# More than six digits of a second are too long, not wrong; Python's times end at microseconds.
_TOO_PRECISE: Final = re.compile(r"(\.\d{6})\d+", re.ASCII)


#: Whether this module runs compiled: then loops over bytes are fast, otherwise what Python has built in is.
COMPILED: Final = is_compiled(globals())


def _one_or_all(values: list[Any]) -> object:
    """One value as such; more than the dictionary allows as a tuple."""
    return values[0] if len(values) == 1 else tuple(values)


def _decimal(part: bytes) -> float | None:
    part = part.strip()
    if not part:
        return None
    try:
        if not part.translate(None, _OF_DECIMAL):
            return float(part)
    except ValueError:
        pass
    raise ValueError(f"{_show(part)} is not a decimal string")


def _decimals_by_digit(data: bytes) -> list[float | None]:
    """The numbers of a DS value, compiled: an integer mantissa divided by a power of ten is rounded correctly as long
    as both are exact, that is up to 15 digits; everything else is left to float()."""
    values: list[float | None] = []
    length: i64 = _length(data)
    pos: i64 = 0
    while True:
        start = pos
        mantissa: i64 = 0
        digits: i64 = 0
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
                if digits < 16:
                    mantissa = mantissa * 10 + byte - 0x30
                digits += 1
                if decimals >= 0:
                    decimals += 1
            elif byte == 0x5C:
                break
            elif byte == 0x2E and decimals < 0:
                decimals = 0
            else:
                plain = False
            pos += 1
        if plain and 0 < digits <= 15:
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
    return _one_or_all(_decimals(data))


def ds_many(data: bytes, charset: Charset) -> object:
    """DS to a tuple of ``float``, None for an empty component."""
    if not COMPILED and not data.translate(None, _OF_DECIMAL):
        try:
            # Correctly rounded, as all of float(); it is the fastest way that an interpreter has.
            return tuple(map(float, data.split(b"\\")))
        except ValueError:
            pass
    return tuple(_decimals(data))


def _decimals(data: bytes) -> list[float | None]:
    if COMPILED:
        return _decimals_by_digit(data)
    data = data.rstrip(b" \0")
    if data.translate(None, _OF_DECIMAL):
        raise ValueError(f"{_show(data)} is not a decimal string")
    return list(map(_decimal, data.split(b"\\")))


def _integer(part: bytes) -> int | None:
    part = part.strip()
    if not part:
        return None
    try:
        return int(part)
    except ValueError:
        raise ValueError(f"{_show(part)} is not an integer string") from None


def is_one(data: bytes, charset: Charset) -> object:
    """IS to ``int``."""
    if COMPILED:
        length: i64 = _length(data)
        begin: i64 = 1 if length > 1 and (data[0] == 0x2D or data[0] == 0x2B) else 0
        number: i64 = _digits(data, begin, length) if begin < length <= 12 else -1
        if number >= 0:
            return -number if data[0] == 0x2D else number
    if not data.translate(None, _OF_INTEGER):
        try:
            return int(data)
        except ValueError:
            pass
    return _one_or_all(_integers(data))


def is_many(data: bytes, charset: Charset) -> object:
    """IS to a tuple of ``int``, None for an empty component."""
    return tuple(_integers(data))


def _integers(data: bytes) -> list[int | None]:
    data = data.rstrip(b" \0")
    if data.translate(None, _OF_INTEGER):
        raise ValueError(f"{_show(data)} is not an integer string")
    return list(map(_integer, data.split(b"\\")))


def code_one(data: bytes, charset: Charset) -> object:
    """AE, AS and CS: the default repertoire, whatever Specific Character Set says (PS3.5 6.1.2.2)."""
    text = _ascii(data)
    return text.strip(" \0") if "\\" not in text else code_many(data, charset)


def code_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([part.strip(" \0") for part in _ascii(data).rstrip(" \0").split("\\")])


def text_one(data: bytes, charset: Charset) -> object:
    """LO and SH: blanks around a value mean nothing."""
    # Not strip() alone, which also takes blanks that are characters, such as a no-break space.
    if charset.has_ascii and data.isascii():
        text = data.decode("ascii")
        if "\\" not in text:
            return text.strip(" \0")
    return _one_or_all([part.strip(" \0") for part in charset.decode_values(data)])


def text_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    if charset.has_ascii and data.isascii():
        text = data.decode("ascii")
        if "\\" not in text:
            return (text.strip(" \0"),)
    return tuple([part.strip(" \0") for part in charset.decode_values(data)])


def uc_one(data: bytes, charset: Charset) -> object:
    """UC: leading blanks count."""
    return _one_or_all([part.rstrip(" \0") for part in charset.decode_values(data)])


def uc_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([part.rstrip(" \0") for part in charset.decode_values(data)])


def whole_text(data: bytes, charset: Charset) -> object:
    """LT, ST and UT: one value, backslashes included."""
    return charset.decode(data.rstrip(b" \0"))


def ur(data: bytes, charset: Charset) -> object:
    """UR: one value of the default repertoire."""
    return _ascii(data).rstrip(" \0")


def _ascii(data: bytes) -> str:
    try:
        return data.decode("ascii")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"byte 0x{data[error.start]:02X} at {error.start} is not of the default character repertoire"
        ) from None


def pn_one(data: bytes, charset: Charset) -> object:
    """PN to PersonName."""
    return _one_or_all(_names(data, charset))


def pn_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple(_names(data, charset))


def _names(data: bytes, charset: Charset) -> list[PersonName]:
    return [person_name(part.rstrip(" \0")) for part in charset.decode_names(data)]


def ui_one(data: bytes, charset: Charset) -> object:
    """UI to UID, without the null or spaces that pad it."""
    text = _ascii(data)
    return UID(text.strip(" \0")) if "\\" not in text else ui_many(data, charset)


def ui_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([UID(part.strip(" \0")) for part in _ascii(data).split("\\")])


def da_one(data: bytes, charset: Charset) -> object:
    """DA to Date, or DateRange in a query."""
    return parse_da(data) if b"\\" not in data else da_many(data, charset)


def da_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([parse_da(part) for part in data.split(b"\\")])


def tm_one(data: bytes, charset: Charset) -> object:
    """TM to Time, or TimeRange in a query."""
    return parse_tm(data) if b"\\" not in data else tm_many(data, charset)


def tm_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([parse_tm(part) for part in data.split(b"\\")])


def dt_one(data: bytes, charset: Charset) -> object:
    """DT to DateTime, or DateTimeRange in a query."""
    return parse_dt(data) if b"\\" not in data else dt_many(data, charset)


def dt_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([parse_dt(part) for part in data.split(b"\\")])


def parse_da(data: bytes) -> object:
    """One date; None for blanks. The usual spelling is read as a number, the patterns know the others."""
    if len(data) == 8:
        number: i64 = _digits(data, 0, 8)
        if number >= 0:
            return _new_date(Date, number // 10000, number // 100 % 100, number % 100)
    return _temporal(data, Date.parse, DateRange.parse)


def parse_tm(data: bytes) -> object:
    """One time of day; None for blanks."""
    length: i64 = _length(data)
    whole: i64 = 6 if 7 < length <= 13 and data[6] == 0x2E else length
    if whole == 6 or whole == 4 or whole == 2:
        number: i64 = _digits(data, 0, whole) * _SCALES[6 - whole]
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
    length: i64 = _length(data)
    whole: i64 = 14 if 15 < length <= 21 and data[14] == 0x2E else length
    if 4 <= whole <= 14 and not whole & 1:
        day: i64 = _digits(data, 0, 8 if whole > 8 else whole)
        clock: i64 = _digits(data, 8, whole) * _SCALES[14 - whole] if whole > 8 else 0
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


def _length(data: bytes) -> i64:
    """How long a value is without what pads it."""
    length: i64 = len(data)
    while length > 0 and (data[length - 1] == 0x20 or data[length - 1] == 0):
        length -= 1
    return length


def _digits(data: bytes, start: i64, stop: i64) -> i64:
    """The number that digits are; -1 where there is something else."""
    if not COMPILED:
        part = data[start:stop]
        return int(part) if part.isdigit() else -1
    number: i64 = 0
    while start < stop:
        byte: i64 = data[start]
        if byte < 0x30 or byte > 0x39:
            return -1
        number = number * 10 + byte - 0x30
        start += 1
    return number


def _micro(data: bytes, start: i64, stop: i64) -> i64:
    """Microseconds of the digits behind the point of the usual spelling; 0 where it ends before."""
    return _digits(data, start, stop) * _SCALES[6 - (stop - start)] if start < stop else 0


def _temporal(data: bytes, parse: Callable[[str], object], parse_range: Callable[[str], object]) -> object:
    text = _TOO_PRECISE.sub(r"\1", _ascii(data).strip(" \0"))
    if not text:
        return None
    try:
        return parse(text)
    except ValueError:
        # A hyphen makes a query's range, unless it is the offset of a DT, which has just been tried.
        if "-" not in text:
            raise
        return parse_range(text)


def _numbers(code: str) -> tuple[Decoder, Decoder]:
    one = Struct("<" + code)
    size, unpack_one = one.size, one.unpack

    def decode_one(data: bytes, charset: Charset) -> object:
        if len(data) == size:
            return unpack_one(data)[0]
        values = unpack_all(data)
        return values[0] if len(values) == 1 else values

    def decode_many(data: bytes, charset: Charset) -> object:
        return unpack_one(data) if len(data) == size else unpack_all(data)

    def unpack_all(data: bytes) -> tuple[Any, ...]:
        if len(data) % size:
            raise ValueError(f"{len(data)} bytes are not a multiple of {size}")
        return unpack(f"<{len(data) // size}{code}", data)

    return decode_one, decode_many


def at_one(data: bytes, charset: Charset) -> object:
    """AT to Tag."""
    return _one_or_all(_at(data))


def at_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple(_at(data))


def _at(data: bytes) -> list[Tag]:
    if len(data) % 4:
        raise ValueError(f"{len(data)} bytes are not a multiple of 4")
    halves = unpack(f"<{len(data) // 2}H", data)
    return [Tag(halves[i], halves[i + 1]) for i in range(0, len(halves), 2)]


def _show(data: bytes) -> str:
    text = data[:40].decode("ascii", "backslashreplace")
    return repr(text) + ("..." if len(data) > 40 else "")


_BOTH: Final[dict[str, tuple[Decoder, Decoder]]] = {
    **dict.fromkeys(("AE", "AS", "CS"), (code_one, code_many)),
    **dict.fromkeys(("LO", "SH"), (text_one, text_many)),
    **dict.fromkeys(("LT", "ST", "UT"), (whole_text, whole_text)),
    "UC": (uc_one, uc_many),
    "UR": (ur, ur),
    "PN": (pn_one, pn_many),
    "UI": (ui_one, ui_many),
    "DS": (ds_one, ds_many),
    "IS": (is_one, is_many),
    "DA": (da_one, da_many),
    "TM": (tm_one, tm_many),
    "DT": (dt_one, dt_many),
    "AT": (at_one, at_many),
    **{vr: _numbers(code) for vr, code in NUMBERS.items()},
}
#: The decoder of each VR but those of bulk data and SQ, where the dictionary allows one value at most. Spaces that
#: PS3.5 6.2 calls not significant are dropped.
ONE: Final = {vr: both[0] for vr, both in _BOTH.items()}
#: The same where it allows several.
MANY: Final = {vr: both[1] for vr, both in _BOTH.items()}


def decode_value(vr: str, tag: int, data: bytes, charset: Charset) -> object:
    """The value of an element that is neither empty, nor bulk data or a sequence. Raises ValueError."""
    if tag in LUT_DESCRIPTORS and (vr == "US" or vr == "SS"):
        return decode_lut_descriptor(data, vr == "SS")
    return (ONE if is_single(tag) else MANY)[vr](data, charset)


def decode_lut_descriptor(data: bytes, signed: bool) -> object:
    """A LUT Descriptor: the first mapped value goes by Pixel Representation, its neighbours are unsigned whatever
    the VR says (PS3.3 C.11.1.1.1)."""
    if len(data) != 6:
        raise ValueError(f"{len(data)} bytes are not three values of 2")
    return unpack("<HhH" if signed else "<HHH", data)
