"""Finding a few elements of a level without an index of the rest: reading no further than needed (PS3.5 7.1)."""

from __future__ import annotations

from mypy_extensions import i64

from dicodec.core.headers import EXPLICIT, IMPLICIT, LENGTH, LONG, SHORT, UNDEFINED, WalkError, u16, u32
from dicodec.core.levels import Level
from dicodec.core.nodes import Element
from dicodec.core.source import Context
from dicodec.core.spelling import COMPILED
from dicodec.core.walk import step
from dicodec.errors import DecodeError


def find_elements(context: Context, start: int, wanted: frozenset[int], last: int, found: dict[int, Element]) -> int:
    """Look for elements up to a tag; returns where the bytes end too early, or ~position behind them.

    Relies on elements being in the order of their tags. Whatever is unusual ends the search, too: then an index of
    everything has to be made.
    """
    data = context.data
    explicit = context.explicit
    end: i64 = len(data)
    pos: i64 = start
    before: i64 = -1
    short, long, header, implicit, length_at = SHORT, LONG, EXPLICIT, IMPLICIT, LENGTH
    while pos + 12 <= end:
        tag: i64
        code: i64
        length: i64
        value: i64 = pos + 8
        vr: str | None = ""
        if explicit:
            if COMPILED:
                tag = u16(data, pos) << 16 | u16(data, pos + 2)
                code = u16(data, pos + 4)
                length = u16(data, pos + 6)
            else:
                group, number, code, length = header(data, pos)
                tag = group << 16 | number
            vr = short.get(code)
            if vr is None:
                vr = long.get(code)
                length = u32(data, value) if COMPILED else length_at(data, value)[0]
                value += 4
        elif COMPILED:
            tag = u16(data, pos) << 16 | u16(data, pos + 2)
            length = u32(data, pos + 4)
        else:
            group, number, length = implicit(data, pos)
            tag = group << 16 | number
        if tag > last:
            return pos if tag >> 16 == 0xFFFE else ~pos  # a stray delimiter is no end
        if vr is None or tag <= before:
            return pos
        before = tag
        if length == UNDEFINED:
            after = _skip(context, pos, end, found if tag in wanted else None)
            if after < 0:
                return pos
            pos = after
            continue
        stop: i64 = value + length
        if stop > end:
            return pos
        if tag in wanted:
            found[tag] = Element(tag, vr, context, pos, value, stop)
        pos = stop
    return pos


def _skip(context: Context, pos: int, end: int, found: dict[int, Element] | None) -> int:
    """Step over an element of undefined length; -1 where the bytes end before it does."""
    level = Level(context, pos, pos, end, 0)
    elements: dict[int, Element] = {}
    try:
        after = step(level, elements, pos, end, False)
    except (WalkError, DecodeError):
        return -1
    if after > end - 8:
        return -1  # perhaps a delimiter is still to come
    if found is not None:
        found.update(elements)
    return after
