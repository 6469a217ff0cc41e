"""Bytes to Python values, one function for each kind of VR (PS3.5 6.2, 6.4).

Every function takes the value's bytes and the character set; it raises ``ValueError`` with the reason, to which
``Element.value`` adds the place. Empty values never get here. What is merely too long for its VR, or padded oddly, is
read.
"""

import re
from collections.abc import Callable
from struct import Struct, unpack
from typing import Any, Final

from dicodec.charset import Charset
from dicodec.person_name import PersonName, person_name
from dicodec.ranges import DateRange, DateTimeRange, TimeRange
from dicodec.registry import is_single
from dicodec.tag import Tag
from dicodec.temporal import Date, DateTime, Time, plain_datetime, plain_time
from dicodec.uid import UID
from dicodec.vr import NUMBERS
from dicodec.vr_rules import LUT_DESCRIPTORS

Decoder = Callable[[bytes, Charset], object]

# float() and int() also take underscores, "nan", "inf" and other blanks; deleting what PS3.5 6.2 allows must leave
# nothing. One translate for the whole value costs less than a pattern for each number.
_OF_DECIMAL: Final = b"0123456789+-.eE \\"
_OF_INTEGER: Final = b"0123456789+- \\"

# More than six digits of a second are too long, not wrong; Python's times end at microseconds.
_TOO_PRECISE: Final = re.compile(r"(\.\d{6})\d+", re.ASCII)


def _one_or_all(values: list[Any]) -> object:
    """One value as such; more than the dictionary allows as a tuple."""
    return values[0] if len(values) == 1 else tuple(values)


def _decimal(part: bytes) -> float | None:
    part = part.strip()
    if not part:
        return None
    try:
        return float(part)
    except ValueError:
        raise ValueError(f"{_show(part)} is not a decimal string") from None


def ds_one(data: bytes, charset: Charset) -> object:
    """DS to ``float``."""
    if not data.translate(None, _OF_DECIMAL):
        try:
            return float(data)
        except ValueError:
            pass
    return _one_or_all(_decimals(data))


def ds_many(data: bytes, charset: Charset) -> object:
    """DS to a tuple of ``float``, None for an empty component."""
    return tuple(_decimals(data))


def _decimals(data: bytes) -> list[float | None]:
    data = data.rstrip(b" \0")
    if data.translate(None, _OF_DECIMAL):
        raise ValueError(f"{_show(data)} is not a decimal string")
    parts = data.split(b"\\")
    try:
        # Correctly rounded, as all of float(); it is the fastest way that an interpreter has.
        return list(map(float, parts))
    except ValueError:
        return list(map(_decimal, parts))


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
    return _one_or_all([parse_da(part) for part in data.split(b"\\")])


def da_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([parse_da(part) for part in data.split(b"\\")])


def tm_one(data: bytes, charset: Charset) -> object:
    """TM to Time, or TimeRange in a query."""
    return _one_or_all([parse_tm(part) for part in data.split(b"\\")])


def tm_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([parse_tm(part) for part in data.split(b"\\")])


def dt_one(data: bytes, charset: Charset) -> object:
    """DT to DateTime, or DateTimeRange in a query."""
    return _one_or_all([parse_dt(part) for part in data.split(b"\\")])


def dt_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([parse_dt(part) for part in data.split(b"\\")])


def parse_da(data: bytes) -> object:
    """One date; None for blanks. The usual spelling is read as a number, the patterns know the others."""
    if len(data) == 8 and data.isdigit():
        number = int(data)
        return Date(number // 10000, number // 100 % 100, number % 100)
    return _temporal(data, Date.parse, DateRange.parse)


def parse_tm(data: bytes) -> object:
    """One time of day; None for blanks."""
    if len(data) == 6 and data.isdigit():
        number = int(data)
        if number % 100 < 60:
            return plain_time(number // 10000, number // 100 % 100, number % 100, 0)
    return _temporal(data, Time.parse, TimeRange.parse)


def parse_dt(data: bytes) -> object:
    """One date and time; None for blanks."""
    if len(data) == 14 and data.isdigit():
        date, clock = int(data[:8]), int(data[8:])
        if clock % 100 < 60:
            return plain_datetime(
                date // 10000, date // 100 % 100, date % 100, clock // 10000, clock // 100 % 100, clock % 100, 0
            )
    return _temporal(data, DateTime.parse, DateTimeRange.parse)


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
