"""Bytes to Python values, one function for each kind of VR (PS3.5 6.2, 6.4).

Every function takes the value's bytes, the character set, and whether the dictionary allows one value only; it
raises ``ValueError`` with the reason, to which ``Element.value`` adds the place. Empty values never get here. What
is merely too long for its VR, or padded oddly, is read.
"""

import re
from collections.abc import Callable
from struct import Struct, unpack
from typing import Final, TypeVar

from dicodec.charset import Charset
from dicodec.person_name import PersonName
from dicodec.ranges import DateRange, DateTimeRange, TimeRange
from dicodec.tag import Tag
from dicodec.temporal import Date, DateTime, Time
from dicodec.uid import UID
from dicodec.vr import NUMBERS

Decoder = Callable[[bytes, Charset, bool], object]
_T = TypeVar("_T")

# float() and int() also take underscores, "nan", "inf" and other blanks; deleting what PS3.5 6.2 allows must leave
# nothing. One translate for the whole value costs less than a pattern for each number.
_OF_DECIMAL: Final = b"0123456789+-.eE \\"
_OF_INTEGER: Final = b"0123456789+- \\"

# More than six digits of a second are too long, not wrong; Python's times end at microseconds.
_TOO_PRECISE: Final = re.compile(r"(\.\d{6})\d+", re.ASCII)


def _unpack_values(values: list[_T], single: bool) -> object:
    return values[0] if single and len(values) == 1 else tuple(values)


def _padded(data: bytes) -> bytes:
    """The value without its padding; a null is the wrong pad byte for text, and common."""
    return data.rstrip(b" \0")


def _decimal(part: bytes) -> float | None:
    part = part.strip()
    if not part:
        return None
    try:
        return float(part)
    except ValueError:
        raise ValueError(f"{_show(part)} is not a decimal string") from None


def decode_ds(data: bytes, charset: Charset, single: bool) -> object:
    """DS to ``float``, None for an empty component."""
    data = _padded(data)
    if data.translate(None, _OF_DECIMAL):
        raise ValueError(f"{_show(data)} is not a decimal string")
    parts = data.split(b"\\")
    try:
        # Correctly rounded, as all of float(); it is the fastest way that an interpreter has.
        values: list[float | None] = list(map(float, parts))
    except ValueError:
        values = list(map(_decimal, parts))
    return _unpack_values(values, single)


def _integer(part: bytes) -> int | None:
    part = part.strip()
    if not part:
        return None
    try:
        return int(part)
    except ValueError:
        raise ValueError(f"{_show(part)} is not an integer string") from None


def decode_is(data: bytes, charset: Charset, single: bool) -> object:
    """IS to ``int``, None for an empty component."""
    data = _padded(data)
    if data.translate(None, _OF_INTEGER):
        raise ValueError(f"{_show(data)} is not an integer string")
    return _unpack_values(list(map(_integer, data.split(b"\\"))), single)


def _text_of_default(strip: Callable[[str], str]) -> Decoder:
    """Values of the default repertoire, whatever Specific Character Set says (PS3.5 6.1.2.2)."""

    def decode(data: bytes, charset: Charset, single: bool) -> object:
        text = _ascii(data)
        if single and "\\" not in text:
            return strip(text)
        return _unpack_values([strip(part) for part in text.split("\\")], single)

    return decode


def _text(strip: Callable[[str], str]) -> Decoder:
    """Values whose characters go by Specific Character Set."""

    def decode(data: bytes, charset: Charset, single: bool) -> object:
        return _unpack_values([strip(part) for part in charset.decode_values(_padded(data))], single)

    return decode


def _one_text(data: bytes, charset: Charset, single: bool) -> object:
    return charset.decode(_padded(data))


def _trim(text: str) -> str:
    # Not strip() alone, which also takes blanks that are characters, such as a no-break space.
    return text.strip(" \0")


def _trim_end(text: str) -> str:
    return text.rstrip(" \0")


def _ur(data: bytes, charset: Charset, single: bool) -> object:
    return _ascii(data)


def _ascii(data: bytes) -> str:
    try:
        return _padded(data).decode("ascii")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"byte 0x{data[error.start]:02X} at {error.start} is not of the default character repertoire"
        ) from None


def _person_name(text: str) -> PersonName:
    return PersonName(text.rstrip(" \0"))


def decode_pn(data: bytes, charset: Charset, single: bool) -> object:
    """PN to PersonName."""
    return _unpack_values(list(map(_person_name, charset.decode_values(_padded(data)))), single)


def decode_ui(data: bytes, charset: Charset, single: bool) -> object:
    """UI to UID, without the null or spaces that pad it."""
    return _unpack_values([UID(part.strip(" \0")) for part in _ascii(data).split("\\")], single)


def _temporal(parse: Callable[[str], object], parse_range: Callable[[str], object]) -> Decoder:
    def one(text: str) -> object:
        text = _TOO_PRECISE.sub(r"\1", text.strip(" \0"))
        if not text:
            return None
        try:
            return parse(text)
        except ValueError:
            # A hyphen makes a query's range, unless it is the offset of a DT, which has just been tried.
            if "-" not in text:
                raise
            return parse_range(text)

    def decode(data: bytes, charset: Charset, single: bool) -> object:
        return _unpack_values([one(part) for part in _ascii(data).split("\\")], single)

    return decode


def _parse_date(text: str) -> Date:
    # Slicing is the fast way for the usual spelling; the pattern of Date.parse knows the others.
    if len(text) == 8 and text.isdecimal():
        return Date(int(text[:4]), int(text[4:6]), int(text[6:]))
    return Date.parse(text)


def _number(code: str) -> Decoder:
    one = Struct("<" + code)
    size, unpack_one = one.size, one.unpack

    def decode(data: bytes, charset: Charset, single: bool) -> object:
        length = len(data)
        if single and length == size:
            return unpack_one(data)[0]
        if length % size:
            raise ValueError(f"{length} bytes are not a multiple of {size}")
        return _unpack_values(list(unpack(f"<{length // size}{code}", data)), single)

    return decode


def decode_at(data: bytes, charset: Charset, single: bool) -> object:
    """AT to Tag."""
    if len(data) % 4:
        raise ValueError(f"{len(data)} bytes are not a multiple of 4")
    halves = unpack(f"<{len(data) // 2}H", data)
    return _unpack_values([Tag(halves[i], halves[i + 1]) for i in range(0, len(halves), 2)], single)


def _show(data: bytes) -> str:
    text = data[:40].decode("ascii", "backslashreplace")
    return repr(text) + ("..." if len(data) > 40 else "")


#: The decoder of each VR but those of bulk data and SQ. Spaces that PS3.5 6.2 calls not significant are dropped.
DECODERS: Final[dict[str, Decoder]] = {
    "AE": _text_of_default(_trim),
    "AS": _text_of_default(_trim),
    "CS": _text_of_default(_trim),
    "LO": _text(_trim),
    "SH": _text(_trim),
    "UC": _text(_trim_end),
    "LT": _one_text,
    "ST": _one_text,
    "UT": _one_text,
    "UR": _ur,
    "PN": decode_pn,
    "UI": decode_ui,
    "DS": decode_ds,
    "IS": decode_is,
    "DA": _temporal(_parse_date, DateRange.parse),
    "TM": _temporal(Time.parse, TimeRange.parse),
    "DT": _temporal(DateTime.parse, DateTimeRange.parse),
    "AT": decode_at,
    **{vr: _number(code) for vr, code in NUMBERS.items()},
}


def decode_lut_descriptor(data: bytes, signed: bool) -> object:
    """A LUT Descriptor: the first mapped value goes by Pixel Representation, its neighbours are unsigned whatever
    the VR says (PS3.3 C.11.1.1.1)."""
    if len(data) != 6:
        raise ValueError(f"{len(data)} bytes are not three values of 2")
    return unpack("<HhH" if signed else "<HHH", data)
