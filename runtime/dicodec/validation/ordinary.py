"""Telling at a glance that an element that was read is in order, which nearly all are: from its bytes, undecoded.

What is not sure to be in order is left to the rules, so that nothing here has to say what is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from dicodec import registry
from dicodec.core.bulk import BulkElement
from dicodec.errors import DicomError
from dicodec.multiplicity import fits
from dicodec.validation.forms import WHOLE
from dicodec.vr import LONG_FORM, MAX_LENGTH, NUMBER_SIZES, SHORT_FORM

if TYPE_CHECKING:
    from dicodec.core.nodes import Element

_BACKSLASH: Final = 0x5C
_ESCAPE: Final = 0x1B
_CARET: Final = 0x5E
_EQUAL: Final = 0x3D
_PRINTABLE: Final = bytes(range(0x20, 0x7F))
# Numbers as they mostly are, of 16 characters at most; possessive, since contours have millions of them.
_NUMBER: Final = rb"[+-]?+[0-9]{1,5}+\.?+[0-9]{0,9}+"
_DECIMAL: Final = re.compile(rb"(?:%b\\)*+%b *+" % (_NUMBER, _NUMBER))
_INTEGER: Final = re.compile(rb" *[+-]?[0-9]{1,9} *")
# The forms that these have say all, but for lengths and paddings; a date may still be none.
_BY_FORM: Final = {vr: WHOLE[vr].fullmatch for vr in ("AE", "AS", "CS", "UI")}
_TEMPORAL: Final = {vr: WHOLE[vr].fullmatch for vr in ("DA", "DT", "TM")}
_FIRST_GROUP: Final = 8
_LAST_GROUP: Final = 0xFFFC

#: Whether the bytes of a value are those of one or more good values, and how many; 0 where it is not sure.
_Counter = Callable[[bytes, "Element"], int]


class Known(NamedTuple):
    """What an element of a tag has to have to be ordinary: letters and length of its header, and its values."""

    letters: bytes
    header: int
    counter: _Counter
    vm: str


def is_ordinary(element: Element, known: Known) -> bool:
    """Whether the element is one that was read and in which no rule can find fault; false where that is not sure."""
    pos, start = element._pos, element._start
    if pos < 0 or type(element) is BulkElement:
        return False
    context = element._context
    data = context.data
    size = element._stop - start
    if context.explicit:
        if data[pos + 4 : pos + 6] != known.letters or start - pos != known.header:
            return False
    elif start - pos != 8 or int.from_bytes(data[pos + 4 : start], "little") != size:
        return False
    if size & 1:
        return False
    if size == 0:
        return True
    count = known.counter(data[start : start + size], element)
    vm = known.vm
    return count > 0 and (vm == "1-n" or (count == 1 if vm == "1" else fits(count, vm)))


_known: Final[dict[int, Known | None]] = {}


def known_of(tag: int) -> Known | None:
    """What to expect of a tag of the dictionary; None where elements of it always need a closer look."""
    if tag in _known:
        return _known[tag]
    row = None if tag & 0x10000 or not _FIRST_GROUP <= tag >> 16 < _LAST_GROUP else registry.row(tag)
    known = None
    if row is not None and not row[4].startswith("retired"):
        vr = row[2]
        counter = _counter(vr)
        if counter is not None and vr not in LONG_FORM:
            known = Known(vr.encode("ascii"), 8, counter, row[3] or "1-n")
    # There are as many as the dictionary has.
    _known[tag] = known
    return known


def private_known(element: Element) -> Known | None:
    """What to expect of a private element, by the VR in its header; None where that needs a closer look."""
    context = element._context
    pos = element._pos
    return _BY_LETTERS.get(context.data[pos + 4 : pos + 6]) if pos >= 0 and context.explicit else None


def _counter(vr: str) -> _Counter | None:
    if vr in NUMBER_SIZES:
        return _of_numbers(NUMBER_SIZES[vr])
    if vr in _BY_FORM:
        return _of_form(_BY_FORM[vr], MAX_LENGTH[vr], 0x20 if vr == "UI" else 0)
    if vr in _TEMPORAL:
        return _of_time(_TEMPORAL[vr])
    if vr in ("LO", "SH"):
        return _of_text(MAX_LENGTH[vr])
    return {"DS": _decimals, "IS": _integers, "PN": _names}.get(vr)


def _of_numbers(size: int) -> _Counter:
    return lambda raw, element: 0 if len(raw) % size else len(raw) // size


def _of_form(matches: Callable[[bytes], object], most: int, wrong_padding: int) -> _Counter:
    def count(raw: bytes, element: Element) -> int:
        if raw[-1] == wrong_padding or len(raw) > most or not matches(raw):
            return 0
        # Blanks alone are no value, and of an application no name.
        return raw.count(_BACKSLASH) + 1 if raw[0] > 0x20 else 0

    return count


def _of_time(matches: Callable[[bytes], object]) -> _Counter:
    def count(raw: bytes, element: Element) -> int:
        if raw[-1] == 0 or len(raw) > 16 or _BACKSLASH in raw or not matches(raw):
            return 0
        try:
            return 1 if element.value is not None else 0
        except DicomError:
            return 0

    return count


def _of_text(most: int) -> _Counter:
    def count(raw: bytes, element: Element) -> int:
        # Other sets have bytes of their own, or another meaning of these.
        if len(raw) > most or raw.translate(None, _PRINTABLE) or not element._context.charset.has_ascii:
            return 0
        return 0 if _BACKSLASH in raw else 1

    return count


def _names(raw: bytes, element: Element) -> int:
    usual = len(raw) <= 64 and _EQUAL not in raw and _BACKSLASH not in raw and raw.count(_CARET) < 5
    if not usual or raw.translate(None, _PRINTABLE) or not element._context.charset.has_ascii:
        return 0
    return 1


def _decimals(raw: bytes, element: Element) -> int:
    return raw.count(_BACKSLASH) + 1 if _DECIMAL.fullmatch(raw) else 0


def _integers(raw: bytes, element: Element) -> int:
    return 1 if _INTEGER.fullmatch(raw) else 0


_BY_LETTERS: Final = {
    vr.encode("ascii"): Known(vr.encode("ascii"), 8, counter, "1-n")
    for vr in sorted(SHORT_FORM)
    if (counter := _counter(vr)) is not None
}
