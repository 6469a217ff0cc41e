"""Bytes to Python values, one function for each kind of VR (PS3.5 6.2, 6.4).

Every function takes the value's bytes and the character set; it raises ``ValueError`` with the reason, to which
``Element.value`` adds the place. Empty values never get here. What is merely too long for its VR, or padded oddly, is
read.
"""

from collections.abc import Callable
from struct import Struct, unpack
from typing import Any, Final

from dicodec.charset import Charset
from dicodec.core.decode_numbers import ds_many, ds_one, is_many, is_one
from dicodec.core.decode_times import da_many, da_one, dt_many, dt_one, tm_many, tm_one
from dicodec.core.spelling import ascii_text, one_or_all
from dicodec.person_name import PersonName, person_name
from dicodec.registry import is_single
from dicodec.tag import Tag
from dicodec.uid import UID
from dicodec.vr import NUMBERS
from dicodec.vr_rules import LUT_DESCRIPTORS

Decoder = Callable[[bytes, Charset], object]


def code_one(data: bytes, charset: Charset) -> object:
    """AE, AS and CS: the default repertoire, whatever Specific Character Set says (PS3.5 6.1.2.2)."""
    text = ascii_text(data)
    return text.strip(" \0") if "\\" not in text else code_many(data, charset)


def code_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([part.strip(" \0") for part in ascii_text(data).rstrip(" \0").split("\\")])


def text_one(data: bytes, charset: Charset) -> object:
    """LO and SH: blanks around a value mean nothing."""
    # Not strip() alone, which also takes blanks that are characters, such as a no-break space.
    if charset.has_ascii and data.isascii():
        text = data.decode("ascii")
        if "\\" not in text:
            return text.strip(" \0")
    return one_or_all([part.strip(" \0") for part in charset.decode_values(data)])


def text_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    if charset.has_ascii and data.isascii():
        text = data.decode("ascii")
        if "\\" not in text:
            return (text.strip(" \0"),)
    return tuple([part.strip(" \0") for part in charset.decode_values(data)])


def uc_one(data: bytes, charset: Charset) -> object:
    """UC: leading blanks count."""
    return one_or_all([part.rstrip(" \0") for part in charset.decode_values(data)])


def uc_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([part.rstrip(" \0") for part in charset.decode_values(data)])


def whole_text(data: bytes, charset: Charset) -> object:
    """LT, ST and UT: one value, backslashes included."""
    return charset.decode(data.rstrip(b" \0"))


def ur(data: bytes, charset: Charset) -> object:
    """UR: one value of the default repertoire."""
    return ascii_text(data).rstrip(" \0")


def pn_one(data: bytes, charset: Charset) -> object:
    """PN to PersonName."""
    return one_or_all(_names(data, charset))


def pn_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple(_names(data, charset))


def _names(data: bytes, charset: Charset) -> list[PersonName]:
    return [person_name(part.rstrip(" \0")) for part in charset.decode_names(data)]


def ui_one(data: bytes, charset: Charset) -> object:
    """UI to UID, without the null or spaces that pad it."""
    text = ascii_text(data)
    return UID(text.strip(" \0")) if "\\" not in text else ui_many(data, charset)


def ui_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple([UID(part.strip(" \0")) for part in ascii_text(data).split("\\")])


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
    return one_or_all(_at(data))


def at_many(data: bytes, charset: Charset) -> object:
    """The same, as a tuple."""
    return tuple(_at(data))


def _at(data: bytes) -> list[Tag]:
    if len(data) % 4:
        raise ValueError(f"{len(data)} bytes are not a multiple of 4")
    halves = unpack(f"<{len(data) // 2}H", data)
    return [Tag(halves[i], halves[i + 1]) for i in range(0, len(halves), 2)]


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
