"""Python values to bytes: what may be assigned to each VR, and how it is spelt (PS3.5 6.2, 6.4).

Strict, unlike reading: a wrong type, a value out of range or too long is refused. All functions raise
``ValueError`` with the reason; whoever knows the element turns it into a ValueEncodeError.
"""

import math
import operator
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from struct import pack
from typing import Any, Final, TypeVar

from mypy_extensions import mypyc_attr

from dicodec.charset import DEFAULT, Charset
from dicodec.dictionary import to_tag
from dicodec.person_name import PersonName
from dicodec.ranges import DateRange, DateTimeRange, TimeRange
from dicodec.tag import Tag
from dicodec.temporal import Date, DateTime, Time
from dicodec.uid import UID
from dicodec.vr import BULK, CHARSET_DEPENDENT, INTEGER_RANGES, MAX_LENGTH, NUMBERS, ONE_TEXT, pad_byte

_T = TypeVar("_T")
_DECIMAL: Final = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*", re.ASCII)
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")
_CONTROL_OF_TEXT: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


def normalize(vr: str, value: object, single: bool) -> object:
    """Check a value that is assigned and return it as reading would: None, one value, or a tuple."""
    if value is None:
        return None
    if vr in BULK:
        return _buffer(value) or None
    try:
        convert = _CONVERTERS[vr]
    except KeyError:
        raise ValueError(f"{vr!r} is not a value representation (PS3.5 6.2)") from None
    if single or vr in ONE_TEXT:
        return _blank_is_none(convert(vr, value))
    if isinstance(value, str | bytes | Mapping | PersonName | Tag) or not isinstance(value, Iterable):
        values: tuple[object, ...] = (convert(vr, value),)
    else:
        values = tuple([None if one is None else convert(vr, one) for one in value])
    if all(_blank_is_none(one) is None for one in values) and len(values) < 2:
        return None
    return values


def encode(vr: str, value: object, charset: Charset) -> bytes:
    """The bytes of a normalized value, padded to even length."""
    if value is None:
        return b""
    if isinstance(value, bytes):
        return value if len(value) % 2 == 0 else value + b"\0"
    values = value if isinstance(value, tuple) else (value,)
    code = NUMBERS.get(vr)
    if code is not None:
        return _encode_numbers(vr, code, values)
    if vr == "AT":
        return b"".join([pack("<HH", tag >> 16, tag & 0xFFFF) for tag in values])
    texts = ["" if one is None else spell(one) for one in values]
    if vr not in CHARSET_DEPENDENT:
        data = DEFAULT.encode_values(texts)
    elif vr == "PN":
        data = charset.encode_names(texts)
    elif vr in ONE_TEXT:
        data = charset.encode("\\".join(texts))
    else:
        data = charset.encode_values(texts)
    return data + pad_byte(vr) if len(data) % 2 else data


def encode_lut_descriptor(value: object) -> bytes:
    """A LUT Descriptor under SS, whose first and last value are unsigned nevertheless (PS3.3 C.11.1.1.1)."""
    if not isinstance(value, tuple) or len(value) != 3:
        raise ValueError(f"a LUT Descriptor has three values, got {_show(value)}")
    entries, first, bits = value
    return (
        _encode_numbers("US", "H", (entries,))
        + _encode_numbers("SS", "h", (first,))
        + _encode_numbers("US", "H", (bits,))
    )


def spell(value: object) -> str:
    """The text that a value is written as."""
    if isinstance(value, _Decimal):
        return value.text
    return spell_decimal(value) if isinstance(value, float) else str(value)


@mypyc_attr(native_class=False)
class _Decimal(float):
    """A DS value with the spelling that the user chose."""

    __slots__ = ("text",)
    text: str


def spell_decimal(value: float) -> str:
    """The spelling of a number in at most 16 characters that is nearest to it (DS, PS3.5 6.2)."""
    if not math.isfinite(value):
        raise ValueError(f"{value!r} cannot be written as a decimal string")
    text = repr(value).removesuffix(".0")
    digits = 17
    while len(text) > 16:
        digits -= 1
        # With an exponent, small numbers keep more digits than with leading zeros.
        text = min(f"{value:.{digits}g}", f"{value:.{digits - 1}e}", key=lambda form: len(_shortest_form(form)))
        text = _shortest_form(text)
    if not math.isfinite(float(text)):
        raise ValueError(f"{value!r} needs more than 16 characters")
    return text


def _shortest_form(text: str) -> str:
    """Drop the zeros of a mantissa's end and of an exponent's beginning."""
    mantissa, mark, exponent = text.partition("e")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{mantissa}e{int(exponent)}" if mark else mantissa


def _encode_numbers(vr: str, code: str, values: tuple[object, ...]) -> bytes:
    limits = INTEGER_RANGES.get(vr)
    for one in values:
        if one is None:
            raise ValueError("a binary number cannot be left out among others")
        if limits is not None and isinstance(one, int):
            _check_range(one, *limits)
    try:
        return pack(f"<{len(values)}{code}", *values)
    except OverflowError:
        raise ValueError(f"{_show(values)} is out of range of a 32-bit number") from None


def _int(vr: str, value: object) -> int:
    if isinstance(value, bool) or not hasattr(type(value), "__index__"):
        raise _unexpected("int", value)
    number = operator.index(value)  # type: ignore[arg-type]  # it has __index__; numpy's integers do
    _check_range(number, *INTEGER_RANGES[vr])
    return number


def _check_range(number: int, low: int, high: int) -> None:
    if not low <= number <= high:
        raise ValueError(f"{number} is out of range; it goes from {low:,} to {high:,}")


def _float(vr: str, value: object) -> float:
    if isinstance(value, str | bool) or not hasattr(type(value), "__float__"):
        raise _unexpected("float", value)
    return float(value)  # type: ignore[arg-type]  # it has __float__


def _ds(vr: str, value: object) -> object:
    if isinstance(value, str):
        if not _DECIMAL.fullmatch(value):
            raise ValueError(f"{value!r} is not a decimal string (PS3.5 6.2)")
        if len(value) > 16:
            raise ValueError(f"{value!r} has {len(value)} characters, at most 16 are allowed")
        return _spelt(value, value)
    if isinstance(value, Decimal) or (isinstance(value, int) and not isinstance(value, bool)):
        text = str(value)
        if len(text) <= 16 and _DECIMAL.fullmatch(text):
            return _spelt(value, text)
    number = _float(vr, value)
    text = spell_decimal(number)
    return _spelt(text, text)


def _spelt(value: Any, text: str) -> object:
    # Nothing here is annotated as a float: compiled, it would be one, and the spelling would be lost.
    spelt: Any = _Decimal(value)
    spelt.text = text
    return spelt


def _str(strip: Callable[[str], str]) -> Callable[[str, object], str]:
    def convert(vr: str, value: object) -> str:
        if not isinstance(value, str):
            raise _unexpected("str", value)
        text = strip(value)
        if vr not in ONE_TEXT and "\\" in text:
            raise ValueError(f"{_show(text)} has a backslash, which separates values; give several as a tuple")
        if (_CONTROL_OF_TEXT if vr in ONE_TEXT or vr == "UC" else _CONTROL).search(text):
            raise ValueError(f"{_show(text)} has a control character")
        limit = MAX_LENGTH.get(vr)
        if limit is not None and len(text) > limit:
            raise ValueError(f"{_show(text)} has {len(text)} characters, at most {limit} are allowed")
        if vr not in CHARSET_DEPENDENT and not text.isascii():
            raise ValueError(f"{_show(text)} has characters beyond the default repertoire")
        return text

    return convert


def _trim_end(text: str) -> str:
    return text.rstrip(" ")


def _trim(text: str) -> str:
    return text.strip(" ")


def _uid(vr: str, value: object) -> UID:
    if not isinstance(value, str):
        raise _unexpected("str", value)
    if len(value) > 64 or value.strip("0123456789."):
        raise ValueError(f"{_show(value)} is not a UID: at most 64 digits and points")
    return value if isinstance(value, UID) else UID(value)


def _person_name(vr: str, value: object) -> PersonName:
    if not isinstance(value, str | PersonName):
        raise _unexpected("str or PersonName", value)
    text = str(value).rstrip(" ")
    if "\\" in text or _CONTROL.search(text):
        raise ValueError(f"{_show(text)} has a backslash or control character")
    if any(len(group) > 64 for group in text.split("=")):
        raise ValueError(f"{_show(text)} has more than 64 characters in one spelling")
    return value if isinstance(value, PersonName) and str(value) == text else PersonName(text)


def _da(vr: str, value: object) -> Date | DateRange | None:
    if isinstance(value, str):
        if "-" in value:
            return DateRange.parse(value.strip())
        return Date.parse(value.strip()) if value.strip() else None
    if isinstance(value, date):
        # A datetime is a date, to type checkers as well: its day is meant.
        return Date.of(value.date() if isinstance(value, datetime) else value)
    return _range(DateRange, "date", value)


def _tm(vr: str, value: object) -> Time | TimeRange | None:
    if isinstance(value, str):
        if "-" in value:
            return TimeRange.parse(value.strip())
        return Time.parse(value.strip()) if value.strip() else None
    return Time.of(value) if isinstance(value, time) else _range(TimeRange, "time", value)


def _dt(vr: str, value: object) -> DateTime | DateTimeRange | None:
    if isinstance(value, str):
        text = value.strip()
        try:
            return DateTime.parse(text) if text else None
        except ValueError:
            if "-" not in text:
                raise
            return DateTimeRange.parse(text)
    return DateTime.of(value) if isinstance(value, datetime) else _range(DateTimeRange, "datetime", value)


def _range(kind: type[_T], expected: str, value: object) -> _T:
    if isinstance(value, kind):
        return value
    raise _unexpected(f"{expected}, str or {kind.__name__}", value)


def _tag(vr: str, value: object) -> Tag:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise _unexpected("Tag, int or keyword", value)
    try:
        return Tag(to_tag(value))
    except KeyError as error:
        raise ValueError(str(error)) from None


def _buffer(value: object) -> bytes:
    if isinstance(value, bytes):
        return value
    try:
        view = memoryview(value)  # type: ignore[arg-type]  # that is the question
    except TypeError:
        raise _unexpected("bytes or another buffer", value) from None
    if view.itemsize > 1 and view.format[:1] in (">", "!"):
        raise ValueError("the buffer holds big endian values; give it in little endian")
    return view.tobytes()


def _blank_is_none(value: object) -> object:
    return None if value == "" else value


def _unexpected(expected: str, value: object) -> ValueError:
    return ValueError(f"expected {expected}, got {type(value).__name__} {_show(value)}")


def _show(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


_CONVERTERS: Final[dict[str, Callable[[str, object], object]]] = {
    **dict.fromkeys(("AE", "AS", "CS", "LO", "SH"), _str(_trim)),
    **dict.fromkeys(("LT", "ST", "UC", "UR", "UT"), _str(_trim_end)),
    **dict.fromkeys(INTEGER_RANGES, _int),
    **dict.fromkeys(("FL", "FD"), _float),
    "AT": _tag,
    "DA": _da,
    "DS": _ds,
    "DT": _dt,
    "PN": _person_name,
    "TM": _tm,
    "UI": _uid,
}
