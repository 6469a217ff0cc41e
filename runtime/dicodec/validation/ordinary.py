"""Telling at a glance that an element that was read is in order, which nearly all are: from its bytes, undecoded.

What is not sure to be in order is left to the rules, so that nothing here has to say what is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from typing import TYPE_CHECKING, Final, NamedTuple

from dicodec import registry
from dicodec.core.nodes import Element
from dicodec.errors import DicomError
from dicodec.multiplicity import fits
from dicodec.validation.forms import WHOLE
from dicodec.vr import MAX_LENGTH, NUMBER_SIZES, SHORT_FORM

if TYPE_CHECKING:
    from dicodec.core.levels import Level

_BACKSLASH: Final = 0x5C
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
_NO_GROUP: Final = 0xFFFF
_PRIVATE: Final = 0x10000

#: Whether the bytes of a value are those of one or more good values, and how many; 0 where it is not sure.
_Counter = Callable[[bytes, "Element"], int]


class Known(NamedTuple):
    """What an element of a tag has to have to be ordinary: the letters of its VR, of those with short headers, and
    as many good values as its VM says."""

    letters: bytes
    counter: _Counter
    vm: str


class Sorted(NamedTuple):
    """The elements of a level: those that need a closer look, the ordinary ones that a rule is about, private tags."""

    closer: list[tuple[int, Element]]
    due: list[int]
    private: list[int]


def sorted_out(level: Level, elements: dict[int, Element], rules: Container[int]) -> Sorted:
    """Sort out the elements of a level; ``rules`` are the tags that some rule is about.

    Ordinary are those that were read and in which no rule of an element by itself can find fault.
    """
    closer: list[tuple[int, Element]] = []
    due: list[int] = []
    private: list[int] = []
    context = level.context
    data, explicit = context.data, context.explicit
    for tag, element in elements.items():
        pos, start, stop = element._pos, element._start, element._stop
        letters = data[pos + 4 : pos + 6]
        if tag & _PRIVATE:
            known = None
            if _FIRST_GROUP <= tag >> 16 < _NO_GROUP:
                private.append(tag)
                known = _BY_LETTERS.get(letters) if explicit else None
        else:
            known = _known.get(tag, _NOT_ASKED)
            if known is _NOT_ASKED:
                known = _known[tag] = _known_of(tag)
        if known is not None and element._context is context and pos >= 0 and type(element) is Element:
            expected, counter, vm = known
            size = stop - start
            if start - pos == 8 and (
                letters == expected if explicit else int.from_bytes(data[pos + 4 : start], "little") == size
            ):
                count = counter(data[start:stop], element) if size and not size & 1 else 1 - (size & 1)
                if size == 0 or (count and (vm == "1-n" or (count == 1 if vm == "1" else fits(count, vm)))):
                    if tag in rules:
                        due.append(tag)
                    continue
        closer.append((tag, element))
    return Sorted(closer, due, private)


# What is known of a tag: there are as many as the dictionary has.
_known: Final[dict[int, Known | None]] = {}
_NOT_ASKED: Final = Known(b"", lambda raw, element: 0, "")


def _known_of(tag: int) -> Known | None:
    """What to expect of a public tag; None where elements of it always need a closer look."""
    row = registry.row(tag) if _FIRST_GROUP <= tag >> 16 < _LAST_GROUP and tag & 0xFFFF else None
    if row is None or row[4].startswith("retired") or row[2] not in SHORT_FORM:
        return None
    counter = _counter(row[2])
    return Known(row[2].encode("ascii"), counter, row[3] or "1-n") if counter is not None else None


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
    vr.encode("ascii"): Known(vr.encode("ascii"), counter, "1-n")
    for vr in sorted(SHORT_FORM)
    if (counter := _counter(vr)) is not None
}
