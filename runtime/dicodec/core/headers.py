"""Reading headers: tables of what they say, those that do not fit the encoding, and what is wrong with bytes that
cannot be walked (PS3.5 7.1)."""

from __future__ import annotations

from collections.abc import Callable
from struct import Struct
from typing import Final

from mypy_extensions import i64

from dicodec import registry
from dicodec.core.source import Source
from dicodec.errors import DecodeError
from dicodec.tag import ITEM_START, SEQUENCE_END, Tag
from dicodec.vr import LONG_FORM, SHORT_FORM

UNDEFINED: Final = 0xFFFFFFFF

# How headers are read where Python is interpreted.
EXPLICIT: Final[Callable[[bytes, int], tuple[int, int, int, int]]] = Struct("<HHHH").unpack_from
IMPLICIT: Final[Callable[[bytes, int], tuple[int, int, int]]] = Struct("<HHI").unpack_from
LENGTH: Final[Callable[[bytes, int], tuple[int]]] = Struct("<I").unpack_from
# The two letters of a VR, read as one little endian number. UN is left open: the dictionary may know better.
SHORT: Final = {int.from_bytes(vr.encode(), "little"): vr for vr in SHORT_FORM}
LONG: Final = {int.from_bytes(vr.encode(), "little"): "" if vr == "UN" else vr for vr in LONG_FORM}
# The same where the walk is compiled, by the lowest five bits of both letters, which are capitals.
SHORT_AT: Final[list[str | None]] = [SHORT.get(0x4040 | at & 0x1F | at >> 5 << 8) for at in range(1024)]
LONG_AT: Final[list[str | None]] = [LONG.get(0x4040 | at & 0x1F | at >> 5 << 8) for at in range(1024)]
_TAG: Final[Callable[[bytes, int], tuple[int, int]]] = Struct("<HH").unpack_from
_VRS: Final = frozenset(vr.encode() for vr in LONG_FORM | SHORT_FORM)


def u16(data: bytes, pos: i64) -> i64:
    """A number of two bytes, where the core is compiled."""
    low: i64 = data[pos]
    high: i64 = data[pos + 1]
    return low | high << 8


def u32(data: bytes, pos: i64) -> i64:
    """A number of four bytes, where the core is compiled."""
    return u16(data, pos) | u16(data, pos + 2) << 16


class WalkError(Exception):
    """The bytes do not go on as an element or item: tag (or None), position, and what is wrong."""


def odd_header(data: bytes, pos: int, end: int, tag: int, explicit: bool) -> tuple[str, int, int]:
    """Make sense of a header that does not fit the encoding or overruns the end: VR, value position, length.

    Readings are tried in turn; the first one that ends where another element may follow is taken. An unknown VR of
    two capitals has a 32-bit length by PS3.5 7.1.2; everything else comes from writers that mix the encodings.
    """
    letters = data[pos + 4 : pos + 6]
    short = int.from_bytes(data[pos + 6 : pos + 8], "little")
    readings: list[tuple[str, int, int]] = []
    if letters.isalpha() and letters.isupper():
        name = letters.decode("ascii")
        if name not in SHORT_FORM and pos + 12 <= end and not short:
            readings.append((name, pos + 12, LENGTH(data, pos + 8)[0]))
        if name not in LONG_FORM:
            readings.append((name, pos + 8, short))
    implicit = ("", pos + 8, LENGTH(data, pos + 4)[0])
    if explicit:
        readings.append(implicit)
        if not letters.isalpha():
            readings.append(("UN", pos + 8, short))
    else:
        readings.insert(0, implicit)
    # Letters that are a VR are hardly ever a length: the value is cut off, unless a VR follows where it would end.
    sure = explicit and letters in _VRS
    for reading in readings:
        vr, value, length = reading
        if length == UNDEFINED:
            if _starts_item(data, value, end):
                return reading
        elif value + length <= end and _may_follow(data, value + length, end, tag, sure and not vr):
            return reading
    _, value, length = readings[0]
    raise WalkError(tag, pos, f"says it is {length:,} bytes long; {end - value:,} are left")


def _may_follow(data: bytes, pos: int, end: int, tag: int, with_vr: bool) -> bool:
    if pos + 8 > end:
        return pos == end
    group, element = _TAG(data, pos)
    following: int = group << 16 | element
    return following > tag and (not with_vr or data[pos + 4 : pos + 6] in _VRS)


def _starts_item(data: bytes, pos: int, end: int) -> bool:
    return pos + 4 <= end and data[pos : pos + 4] in (ITEM_START, SEQUENCE_END)


def report(source: Source, error: WalkError, count: int | None) -> None:
    """Raise what is wrong, or keep it where a file is read in part; ``count`` elements were found before."""
    damage = _describe(source, error, None if source.partial else count)
    if not source.partial:
        raise damage from None
    source.damage = source.damage or damage


def _describe(source: Source, error: WalkError, count: int | None) -> DecodeError:
    tag, position, problem = error.args
    if tag is None:
        what = "the data set" if problem.startswith("is nested") else "an element"
    else:
        what = f"element {Tag(tag)} {registry.keyword(tag)}".rstrip()
    message = f"{source.name}: {what} at byte {position:,} {problem}."
    if "left" in problem:
        message += "\n  The file seems truncated."
    if count is not None:
        before = "the element" if count == 1 else f"the {count:,} elements"
        message += f"{' ' if 'left' in problem else chr(10) + '  '}read(..., partial=True) returns {before} before it."
    return DecodeError(message)
