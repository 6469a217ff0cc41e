"""Telling what bytes are: a Part 10 file, one without its preamble, a bare data set, or no DICOM at all (PS3.10 7)."""

from struct import Struct
from typing import Final, Literal

import attrs

from dicodec.errors import DecodeError
from dicodec.tag import ITEM_START, SEQUENCE_END
from dicodec.transfer_syntax import (
    EXPLICIT_BIG_ENDIAN,
    EXPLICIT_LITTLE_ENDIAN,
    IMPLICIT_LITTLE_ENDIAN,
    is_explicit,
)
from dicodec.vr import LONG_FORM, VRS

_LENGTH: Final = Struct("<I").unpack_from
_HEADER: Final = {"little": Struct("<HH2sH").unpack_from, "big": Struct(">HH2sH").unpack_from}
_VRS: Final = frozenset(vr.encode() for vr in VRS)
_LONG: Final = frozenset(vr.encode() for vr in LONG_FORM)
PREAMBLE: Final = 128
#: The number of elements that are looked at to tell implicit from explicit VR.
_SAMPLE: Final = 4


@attrs.frozen(slots=True)
class Layout:
    """Where the parts of a file begin. ``meta`` equals ``body`` when there is no file meta information."""

    has_prefix: bool
    meta: int
    body: int


def layout(data: bytes, name: str) -> Layout:
    """Find file meta information and data set. Raises DecodeError for what is obviously not DICOM."""
    if not data:
        raise DecodeError(f"{name}: is empty")
    if data[PREAMBLE : PREAMBLE + 4] == b"DICM":
        start, has_prefix = PREAMBLE + 4, True
    elif data[:4] == b"DICM":
        start, has_prefix = 4, True
    else:
        start, has_prefix = 0, False
    body = _end_of_meta(data, start, has_prefix)
    if body == start and guess_transfer_syntax(data, body) is None and not (has_prefix and body == len(data)):
        if len(data) < 8 or has_prefix:
            raise DecodeError(f"{name}: ends at byte {len(data):,}, before any element; the file seems truncated")
        raise DecodeError(f"{name}: is not DICOM; it begins with {data[:8]!r} and has no DICM at byte 128")
    return Layout(has_prefix, start, body)


def _end_of_meta(data: bytes, start: int, has_prefix: bool) -> int:
    """Where group 0002 ends. Its group length is not trusted: writers get it wrong, or leave it out."""
    pos = start
    while pos + 8 <= len(data) and data[pos : pos + 2] == b"\x02\x00":
        _, _, vr, length = _HEADER["little"](data, pos)
        if vr in _LONG and pos + 12 <= len(data):
            end = pos + 12 + _LENGTH(data, pos + 8)[0]
        elif vr in _VRS:
            end = pos + 8 + length
        else:
            end = pos + 8 + _LENGTH(data, pos + 4)[0]
        if end > len(data):
            # Whoever indexes it tells what is wrong with this element.
            return len(data) if has_prefix or pos > start else pos
        pos = end
    # What is left of a header that is cut off belongs to where it began.
    return len(data) if len(data) - pos < 8 and data[pos : pos + 2] == b"\x02\x00" else pos


def guess_transfer_syntax(data: bytes, start: int, said: str = "") -> str | None:
    """The transfer syntax in which the first elements make sense, at best the one that is said; None if in none."""
    # A group that is small only with its bytes swapped: empty elements make sense in either order.
    big_first = data[start : start + 1] == b"\0" and data[start + 1 : start + 2] != b"\0"
    orders = [EXPLICIT_LITTLE_ENDIAN, IMPLICIT_LITTLE_ENDIAN]
    orders.insert(0 if big_first else 2, EXPLICIT_BIG_ENDIAN)
    if said:
        usual = EXPLICIT_LITTLE_ENDIAN if is_explicit(said) else IMPLICIT_LITTLE_ENDIAN
        orders.insert(0, said if said == EXPLICIT_BIG_ENDIAN else usual)
    for whole in (True, False):
        for uid in orders:
            if _makes_sense(data, start, uid, whole):
                return uid
    # The first value overruns the end: it is cut off.
    return EXPLICIT_LITTLE_ENDIAN if data[start + 4 : start + 6] in _VRS else None


def _makes_sense(data: bytes, start: int, uid: str, whole: bool) -> bool:
    """Whether some elements do; unless they are to be ``whole``, those behind the first may be cut off."""
    explicit = uid != IMPLICIT_LITTLE_ENDIAN
    order: Literal["big", "little"] = "big" if uid == EXPLICIT_BIG_ENDIAN else "little"
    header = _HEADER[order]
    pos, last, end = start, -1, len(data)
    for count in range(_SAMPLE):
        if pos + 8 > end:
            return count > 0
        group, number, vr, short = header(data, pos)
        tag = group << 16 | number
        if tag <= last or group > 0x7FE1 or explicit != (vr in _VRS):
            return False
        value = pos + 8
        if not explicit:
            length = int.from_bytes(data[pos + 4 : pos + 8], order)
        elif vr in _LONG:
            if pos + 12 > end:
                return count > 0
            length, value = int.from_bytes(data[pos + 8 : pos + 12], order), pos + 12
        else:
            length = short
        if length == 0xFFFFFFFF:
            item = data[value : value + 4]
            return value + 4 > end or item in (ITEM_START, SEQUENCE_END, b"\xff\xfe\xe0\x00", b"\xff\xfe\xe0\xdd")
        pos, last = value + length, tag
        if pos > end:
            return count > 0 and not whole
    return True
