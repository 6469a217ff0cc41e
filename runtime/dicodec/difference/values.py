"""When two values mean the same, however they are spelt (PS3.5 6.2)."""

from __future__ import annotations

import re
from hashlib import blake2b
from typing import Any, Final

import attrs

from dicodec import registry
from dicodec.charset import is_plain
from dicodec.core.choices import OPEN_VRS
from dicodec.core.decode import decode_value
from dicodec.core.nodes import UNSET, Element
from dicodec.errors import UnsupportedError
from dicodec.person_name import PersonName
from dicodec.ranges import DateTimeRange, TimeRange
from dicodec.temporal import DateTime, Time
from dicodec.vr import BULK, CHARSET_DEPENDENT, NUMBERS

Bytes = bytes | memoryview

_DECIMALS: Final = frozenset(("DS", "FL", "FD"))
# Their values compare as they are.
_PLAIN: Final = frozenset((*NUMBERS, "DS", "IS", "AT"))
_CHUNK: Final = 1 << 16
# Zeros at the end of a second's fraction, in front of an offset or the end of a range as well.
_FRACTION: Final = re.compile(r"\.(\d*?)0*(?!\d)")


@attrs.frozen(slots=True)
class Undecodable:
    """The bytes of a value that does not fit its VR or character set, without padding."""

    data: bytes


@attrs.frozen(slots=True)
class Changed:
    """How many bytes differ, those that only one side has included, and the position of the first one."""

    count: int
    first: int


def same_value(one: Element, other: Element, vr: str, tolerance: float = 0.0) -> bool:
    """Whether two elements have the same value, read under a VR that at least one of them has; not for SQ."""
    mine, theirs = one._bytes(), other._bytes()
    if mine is not None and theirs is not None and same_bytes(mine, theirs):
        here, there = one._context.charset, other._context.charset
        if vr not in CHARSET_DEPENDENT or here is there or here == there or is_plain(mine):
            return True
    if vr in BULK:
        return _same_but_for_padding(one.raw, other.raw)
    left, right = decoded(one, vr), decoded(other, vr)
    if left == right:
        return True
    return vr in _DECIMALS and isinstance(left, tuple) and isinstance(right, tuple) and _close(left, right, tolerance)


def same_fragments(one: Element, other: Element) -> bool:
    """Whether both are encapsulated data and the same, whatever fragments it is in and what its offset table says."""
    mine, theirs = one.fragments, other.fragments
    if mine is None or theirs is None:
        return False
    return _same_but_for_padding(b"".join(mine[1:]), b"".join(theirs[1:]))


def common_vr(tag: int, one: str, other: str) -> str:
    """The VR under which values of two VRs compare where encodings do not tell VRs, ``""`` where they do.

    UN is what is not known (PS3.5 6.2.2), and what the dictionary leaves open is settled by encodings (PS3.5 A.1).
    """
    if one == other or other == "UN":
        return one
    if one == "UN":
        return other
    row = registry.row(tag)
    return "OW" if row is not None and " or " in row[2] and {one, other} <= OPEN_VRS else ""


def decoded(element: Element, vr: str) -> object:
    """A value as something that is equal for equal values: a tuple, empty for an empty value; or ``Undecodable``."""
    try:
        if element.vr != vr:
            raw = bytes(element.raw)
            value = decode_value(vr, element._tag, raw, element._context.charset) if raw else None
        else:
            value = element._value
            if value is UNSET:
                value = element._decode()  # it is not kept, since there may be millions of values
    except (ValueError, UnsupportedError):
        return Undecodable(bytes(element.raw).rstrip(b" \0"))
    values = value if isinstance(value, tuple) else () if value is None else (value,)
    if vr not in _PLAIN:
        values = tuple([_plain(one) for one in values])
    return () if values == (None,) else values


def _plain(one: Any) -> object:
    if isinstance(one, PersonName):
        return _group_texts(one) or None
    if isinstance(one, Time | DateTime | TimeRange | DateTimeRange):
        # What is less precise says less, so it is not the same value; zeros behind a fraction say nothing.
        return _FRACTION.sub(lambda found: f".{found[1]}" if found[1] else "", str(one))
    if isinstance(one, str):
        return str(one) or None
    return one


def _group_texts(name: PersonName) -> str:
    """A name without the delimiters behind its last components, which say nothing (PS3.5 6.2.1.1)."""
    return "=".join(map(str, (name.alphabetic, name.ideographic, name.phonetic))).rstrip("=")


def _close(left: tuple[Any, ...], right: tuple[Any, ...], tolerance: float) -> bool:
    return len(left) == len(right) and all(
        one == other
        or (
            one is not None and other is not None and (abs(one - other) <= tolerance or (one != one and other != other))
        )
        for one, other in zip(left, right, strict=True)
    )


def _same_but_for_padding(mine: Bytes, theirs: Bytes) -> bool:
    """Whether bytes are the same but for the one that makes a length even (PS3.5 6.2)."""
    if len(mine) > len(theirs):
        mine, theirs = theirs, mine
    longer = len(theirs) - len(mine)
    if longer > 1 or (longer and (len(theirs) % 2 or theirs[-1])):
        return False
    return same_bytes(mine, theirs[: len(mine)])


def same_bytes(mine: Bytes, theirs: Bytes) -> bool:
    """Whether bytes are equal. Views compare number by number: bytes are faster, and in pieces need no space."""
    length = len(mine)
    if length != len(theirs):
        return False
    if length <= _CHUNK:
        return bytes(mine) == bytes(theirs)
    return all(
        bytes(mine[place : place + _CHUNK]) == bytes(theirs[place : place + _CHUNK])
        for place in range(0, length, _CHUNK)
    )


def changed_bytes(mine: Bytes, theirs: Bytes) -> Changed:
    """How many bytes differ, and where; the first is -1 where none do."""
    common = min(len(mine), len(theirs))
    count, first = abs(len(mine) - len(theirs)), -1
    for place in range(0, common, _CHUNK):
        end = min(place + _CHUNK, common)
        left, right = bytes(mine[place:end]), bytes(theirs[place:end])
        if left == right:
            continue
        both = (int.from_bytes(left, "big") ^ int.from_bytes(right, "big")).to_bytes(end - place, "big")
        count += end - place - both.count(0)
        if first < 0:
            first = place + len(both) - len(both.lstrip(b"\0"))
    if first < 0 and count:
        first = common
    return Changed(count, first)


def digest(vr: str, data: bytes) -> bytes:
    """A short stand-in for a value; the same in every process, so that results are."""
    return blake2b(data, digest_size=12, person=vr.encode()).digest()
