"""The walk over headers: where each element of a level, and each item of a sequence, begins and ends (PS3.5 7.1, 7.5).

This is the hot loop of reading. It looks at headers only, one level at a time; only inside undefined lengths it has
to go down to find their end, and keeps what it finds there.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock
from typing import Final

from mypy_extensions import i64

from dicodec.charset import charset_of
from dicodec.core.fragments import end_of_fragments
from dicodec.core.headers import (
    EXPLICIT,
    IMPLICIT,
    LENGTH,
    LONG,
    LONG_AT,
    SHORT,
    SHORT_AT,
    UNDEFINED,
    WalkError,
    odd_header,
    report,
    u16,
    u32,
)
from dicodec.core.levels import Level, Sequence, level_of
from dicodec.core.nodes import UNSET, Element
from dicodec.core.source import Context
from dicodec.core.spelling import COMPILED
from dicodec.errors import DecodeError
from dicodec.tag import (
    ITEM,
    ITEM_DELIMITATION,
    ITEM_END,
    ITEM_START,
    PIXEL_DATA,
    PIXEL_REPRESENTATION,
    SEQUENCE_DELIMITATION,
    SEQUENCE_END,
    SPECIFIC_CHARACTER_SET,
)
from dicodec.vr import BULK, LONG_FORM, SHORT_FORM
from dicodec.vr_rules import vr_on_reading

_CERTAIN: Final = SHORT_FORM | LONG_FORM - {"UN"}
#: Tags from here on are items and delimiters, or behind them.
SPECIAL: Final = 0xFFFE0000

# An interpreter spends as much on the call of a class as on all that its __init__ does.
_NEW: Final[Callable[[type[Element]], Element]] = Element.__new__

# Levels are walked once, even if several threads ask; that is rare enough to share a lock.
_LOCK: Final = RLock()


def elements_of(level: Level) -> dict[int, Element]:
    """The elements of a level, walked if need be. Raises DecodeError, unless the source is read in part."""
    elements = level.elements
    return elements if elements is not None else walked(level)


def walked(level: Level) -> dict[int, Element]:
    """The elements of a level that has not been walked yet."""
    # Once, even if several threads ask: what one of them changes is to be seen by all.
    _LOCK.acquire()
    try:
        elements = level.elements
        if elements is None:
            elements = {}
            stop, end = level.stop, level.end
            try:
                walk_level(level, elements, stop, False)
            except RecursionError:
                raise DecodeError(
                    f"{level.context.source.name}: is nested too deep for what the stack has left"
                ) from None
            except WalkError as error:
                reached = level.stop
                level.stop, level.end = stop, end  # whoever asks again is to be told again
                report(level.context.source, error, len(elements))
                level.stop = level.end = reached
            level.elements = elements
        return elements
    finally:
        _LOCK.release()


def levels_of(sequence: Sequence) -> list[object]:
    """The entries of a sequence, found if need be. Raises DecodeError, unless the source is read in part."""
    entries = sequence.entries
    if entries is None:
        entries = []
        try:
            walk_items(sequence, entries, sequence.stop)
        except WalkError as error:
            _keep(sequence, entries, error)
        # No other thread comes between these two lines; one that was faster has been believed already.
        if sequence.entries is None:
            sequence.entries = entries
        entries = sequence.entries
    return entries


def _keep(sequence: Sequence, entries: list[object], error: WalkError) -> None:
    """Raise, or go on with the items that were found: where those behind the damage begin cannot be told."""
    source = sequence.context.source
    report(source, error, None)
    source.cut.add(error.args[1])
    if entries:
        source.cut.add(level_of(entries[-1]).pos)


def reach(level: Level, element: Element) -> Sequence:
    """The items of a level's sequence, which are to know how deep they stand."""
    sequence = element.sequence()
    sequence.depth = level.depth + 1
    return sequence


def walk_level(level: Level, elements: dict[int, Element], end: int, delimited: bool) -> None:
    """Index the elements of a level up to ``end`` or, if ``delimited``, to an item's delimiter.

    Raises WalkError; ``elements`` then holds what stands before.
    """
    context = level.context
    source = context.source
    if level.depth > source.depth:
        raise WalkError(None, level.start, f"is nested more than {source.depth} sequences deep")
    try:
        if context.explicit:
            pos = _walk_explicit(level, elements, end, delimited)
        else:
            pos = _walk_implicit(level, elements, end, delimited)
        level.stop = level.end = pos
        if pos < end:
            _finish(level, pos, end, delimited)
    except WalkError as error:
        level.stop = level.end = error.args[1]
        raise
    finally:
        if SPECIFIC_CHARACTER_SET in elements or PIXEL_REPRESENTATION in elements:
            settle(level, elements)
    if source.is_limited:
        _check_limits(level, elements)


def _check_limits(level: Level, elements: dict[int, Element]) -> None:
    source = level.context.source
    source.walked += len(elements)
    limit = source.limits.elements
    if limit is not None and source.walked > limit:
        raise WalkError(None, level.start, f"leads to more than {limit:,} elements, which are refused")
    longest = source.limits.value_length
    if longest is not None:
        for tag, element in elements.items():
            length = element._stop - element._start
            if length > longest and element.vr != "SQ":
                problem = f"is {length:,} bytes long; more than {longest:,} are refused"
                raise WalkError(tag, element._pos, problem)


def _finish(level: Level, pos: int, end: int, delimited: bool) -> None:
    """Make sense of what is left behind the last element: a delimiter, padding, or a header that is cut off."""
    data = level.context.data
    if delimited and pos + 8 <= end and data[pos : pos + 4] in (ITEM_START, ITEM_END, SEQUENCE_END):
        if data[pos : pos + 4] == ITEM_END:
            level.end = pos + 8
    elif data.count(0, pos, end) != end - pos:
        raise WalkError(None, pos, f"is cut off in its header; {end - pos:,} are left")
    elif not delimited:
        level.stop = level.end = end


def settle(level: Level, elements: dict[int, Element]) -> None:
    """Let a level's elements know what it says itself about character set and pixels; what was walked inside, too."""
    context = level.context
    data = context.data
    found = elements.get(SPECIFIC_CHARACTER_SET)
    if found is not None and context.source.forced is None:
        context = context.but(charset=charset_of(data[found._start : found._stop]))
    found = elements.get(PIXEL_REPRESENTATION)
    if found is not None and found._stop > found._start:
        context = context.but(signed=data[found._start] == 1)
    level.context = context
    unset = UNSET
    for element in elements.values():
        element._context = context
        value = element._value
        if value is not unset and isinstance(value, Sequence):
            _inherit(value, context)
    if level.repeats:
        for element in level.repeats:
            element._context = context


def _inherit(sequence: Sequence, outer: Context) -> None:
    inner = outer if sequence.context.explicit == outer.explicit else outer.but(explicit=False)
    if inner.charset is sequence.context.charset and inner.signed == sequence.context.signed:
        return
    sequence.context = inner
    sequence.charset = inner.charset
    sequence.signed = inner.signed
    if sequence.entries is not None:
        for entry in sequence.entries:
            level = level_of(entry)
            level.context = inner
            if level.elements is not None:
                settle(level, level.elements)


def _walk_explicit(level: Level, elements: dict[int, Element], end: i64, delimited: bool) -> i64:
    """Walk elements with a VR in each header (PS3.5 7.1.2); returns where they stop."""
    context = level.context
    data = context.data
    short, long, header, length_at = SHORT, LONG, EXPLICIT, LENGTH
    new, unset = _NEW, UNSET
    short_at, long_at = SHORT_AT, LONG_AT
    pos: i64 = level.start
    last: i64 = 0
    last_header: i64 = end - 8
    while pos <= last_header:
        tag: i64
        code: i64
        length: i64
        value: i64 = pos + 8
        if COMPILED:
            tag = u16(data, pos) << 16 | u16(data, pos + 2)
            code = u16(data, pos + 4)
            length = u16(data, pos + 6)
            is_vr = code & 0xE0E0 == 0x4040
            vr = short_at[code & 0x1F | code >> 3 & 0x3E0] if is_vr else None
            if vr is None and value + 4 <= end:
                vr = long_at[code & 0x1F | code >> 3 & 0x3E0] if is_vr else None
                length = u32(data, value)
                value += 4
                if length == UNDEFINED:
                    vr = None
        else:
            group, number, code, length = header(data, pos)
            tag = group << 16 | number
            vr = short.get(code)
            if vr is None and value + 4 <= end:
                vr = long.get(code)
                length = length_at(data, value)[0]
                value += 4
                if length == UNDEFINED:
                    vr = None
        stop: i64 = value + length
        if vr is not None and last < tag < SPECIAL and stop <= end:
            if COMPILED:
                element = Element(tag, vr, context, pos, value, stop)
            else:
                element = new(Element)
                element._tag = tag
                element._vr = vr
                element._context = context
                element._pos = pos
                element._start = value
                element._stop = stop
                element._value = unset
            elements[tag] = element
            last = tag
            pos = stop
            continue
        after = step(level, elements, pos, end, delimited)
        if after < 0:
            break
        if last < tag and tag >> 16 != 0xFFFE:
            last = tag
        pos = after
    return pos


def _walk_implicit(level: Level, elements: dict[int, Element], end: i64, delimited: bool) -> i64:
    """Walk elements without a VR in their headers (PS3.5 7.1.3); returns where they stop."""
    context = level.context
    data = context.data
    header = IMPLICIT
    new, unset = _NEW, UNSET
    pos: i64 = level.start
    last: i64 = 0
    last_header: i64 = end - 8
    while pos <= last_header:
        tag: i64
        length: i64
        value: i64 = pos + 8
        if COMPILED:
            tag = u16(data, pos) << 16 | u16(data, pos + 2)
            length = u32(data, pos + 4)
        else:
            group, number, length = header(data, pos)
            tag = group << 16 | number
        stop: i64 = value + length
        if last < tag < SPECIAL and stop <= end and length != UNDEFINED:
            if COMPILED:
                element = Element(tag, "", context, pos, value, stop)
            else:
                element = new(Element)
                element._tag = tag
                element._vr = ""
                element._context = context
                element._pos = pos
                element._start = value
                element._stop = stop
                element._value = unset
            elements[tag] = element
            last = tag
            pos = stop
            continue
        after = step(level, elements, pos, end, delimited)
        if after < 0:
            break
        if last < tag and tag >> 16 != 0xFFFE:
            last = tag
        pos = after
    return pos


def step(level: Level, elements: dict[int, Element], start: i64, bound: i64, delimited: bool) -> int:
    """One step over what is not simply the next element; returns where to go on, or -1 to stop."""
    pos, end = int(start), int(bound)
    context = level.context
    data, explicit = context.data, context.explicit
    group, number, code, length = EXPLICIT(data, pos)
    tag = group << 16 | number
    if group == 0xFFFE:
        if delimited:
            return -1
        if tag == ITEM:
            raise WalkError(tag, pos, "stands outside a sequence")
        return pos + 8  # a stray delimiter
    if not tag and data.count(0, pos, end) == end - pos:
        return -1  # zeros that pad the file
    value = pos + 8
    vr: str | None = ""
    if explicit:
        vr = SHORT.get(code)
        if vr is None:
            vr = LONG.get(code)
            if vr is not None:
                value = pos + 12
                if value > end:
                    return -1
                length = LENGTH(data, pos + 8)[0]
    else:
        length = LENGTH(data, pos + 4)[0]
    if vr is None or (value + length > end and length != UNDEFINED):
        try:
            vr, value, length = odd_header(data, pos, end, tag, explicit)
        except WalkError as error:
            value = _cut_value(context, tag, vr, pos, value, end)
            if value < 0:
                raise
            report(context.source, error, len(elements))
            context.source.cut.add(pos)
            length = end - value
        if vr is None or vr not in _CERTAIN:
            vr = ""
    element = Element(tag, vr, context, pos, value, value + length)
    after: int = value + length
    if length == UNDEFINED:
        after = _walk_undefined(level, elements, element, end)
    before = elements.pop(tag, None)
    if before is not None:
        if level.repeats is None:
            level.repeats = []
        level.repeats.append(before)
    if elements and tag < next(reversed(elements)):
        level.in_order = False
    elements[tag] = element
    return after


def _cut_value(context: Context, tag: int, vr: str | None, pos: int, value: int, end: int) -> int:
    """Where the value begins of an element that is cut off, if what is left of it is worth something; else -1.

    Items and bulk data are, of a file that is read in part; half a number or half a text is not.
    """
    if not context.source.partial or vr is None or value > end:
        return -1
    settled = vr or vr_on_reading(tag, context.signed, end - value, False)
    return value if settled in BULK or settled == "SQ" else -1


def _walk_undefined(level: Level, elements: dict[int, Element], element: Element, end: int) -> int:
    """Find where a value of undefined length stops; returns where the element ends, after its delimiter."""
    start = element._start
    vr = element._vr
    source = level.context.source
    if element._tag == PIXEL_DATA or (vr != "" and vr != "SQ"):
        # An undefined length under any other VR that can have one is encapsulated data (PS3.5 A.4).
        try:
            stop, after = end_of_fragments(source.data, start, end)
        except WalkError as error:
            if not source.partial:
                raise
            report(source, error, None)
            stop = after = end
        if after == stop:
            source.cut.add(element._pos)
        element._stop = stop
        return after
    if SPECIFIC_CHARACTER_SET in elements:
        settle(level, elements)
    # UN of undefined length holds a sequence in implicit VR (PS3.5 6.2.2), whatever is around it.
    context = level.context
    inner = context if vr == "SQ" or not context.explicit else context.but(explicit=False)
    sequence = Sequence(inner, start, end, level.depth + 1)
    entries: list[object] = []
    known = len(source.cut)
    try:
        after = walk_items(sequence, entries, end)
    except WalkError as error:
        if not source.partial:
            raise
        _keep(sequence, entries, error)
        sequence.stop = after = end
    if len(source.cut) > known or after == sequence.stop:
        source.cut.add(element._pos)
    sequence.entries = entries
    element._stop = sequence.stop
    element._vr = "SQ"
    element._value = sequence
    return after


def walk_items(sequence: Sequence, entries: list[object], end: int) -> int:
    """Find the items of a sequence up to its delimiter or ``end``; returns the end after the delimiter.

    The delimiter may be missing at the end of the bytes. Raises WalkError; ``entries`` then holds those before, and
    what is left of the one that is damaged.
    """
    context = sequence.context
    data = context.data
    cut = context.source.cut
    depth = sequence.depth
    header = IMPLICIT
    pos: i64 = sequence.start
    bound: i64 = end
    while pos + 8 <= bound:
        tag: i64
        length: i64
        value: i64 = pos + 8
        if COMPILED:
            tag = u16(data, pos) << 16 | u16(data, pos + 2)
            length = u32(data, pos + 4)
        else:
            group, number, length = header(data, pos)
            tag = group << 16 | number
        if tag == ITEM:
            stop: i64 = value + length
            if length == UNDEFINED:
                level = Level(context, pos, value, end, depth)
                inner: dict[int, Element] = {}
                level.elements = inner  # nobody else knows the level yet
                entries.append(level)
                known = len(cut)
                walk_level(level, inner, end, True)
                if len(cut) > known:
                    cut.add(level.pos)
                pos = level.end
                continue
            if stop > bound:
                if value < bound:
                    entries.append(Level(context, pos, value, end, depth))
                raise WalkError(int(tag), int(pos), f"says it is {length:,} bytes long; {bound - value:,} are left")
            entries.append(Level(context, pos, value, stop, depth))
            pos = stop
        elif tag == SEQUENCE_DELIMITATION:
            sequence.stop = pos
            return value
        elif tag == ITEM_DELIMITATION:
            pos = value  # a stray one, behind an item of defined length
        else:
            raise WalkError(int(tag), int(pos), "stands where an item of a sequence is due")
    if pos < bound and data.count(0, int(pos), end) != bound - pos:
        raise WalkError(None, int(pos), f"is cut off in its header; {bound - pos:,} are left")
    sequence.stop = pos
    return pos
