"""Taking a data set away from its file, for pickles: only the bytes that it still holds go with it."""

from collections.abc import Mapping, Sequence

import attrs

from dicodec.element import Element
from dicodec.source import Context, Source
from dicodec.target import item_header
from dicodec.walk import UNDEFINED, ItemSpan, Span


@attrs.frozen(slots=True)
class Storage:
    """What a level of elements is kept in."""

    context: Context
    span: ItemSpan | None
    stored: Mapping[int, Span | Element]
    repeats: Sequence[tuple[int, Span]]


def detach_whole(old: Storage, span: ItemSpan) -> Storage:
    """Copy an untouched level with everything that stands between its elements."""
    context = old.context
    shift = -span[0]
    stored: dict[int, Span | Element] = {}
    for tag, found in old.stored.items():
        where = _where(found, context)
        stored[tag] = found if where is None else _moved(where, shift)
    return Storage(
        _context_over(context, context.source.data[span[0] : span[3]]),
        (0, span[1] + shift, span[2] + shift, span[3] + shift),
        stored,
        [(tag, _moved(where, shift)) for tag, where in old.repeats],
    )


def detach_parts(old: Storage, undefined: bool) -> Storage:
    """Copy what a touched level still holds, and nothing that was replaced or removed: that may be why it was."""
    context = old.context
    data = context.source.data
    content = bytearray()
    if old.span is not None and old.span[0] < old.span[1]:
        # The header tells how the item's length was given; the length itself is counted when it is written.
        content += item_header(UNDEFINED if undefined else 0)
    start = len(content)
    stored: dict[int, Span | Element] = {}
    repeats: list[tuple[int, Span]] = []
    for tag, found in old.stored.items():
        where = _where(found, context)
        if where is None:
            stored[tag] = found
            continue
        for again in [again for repeated, again in old.repeats if repeated == tag]:
            repeats.append((tag, _moved(again, len(content) - again[1])))
            content += data[again[1] : again[4]]
        stored[tag] = _moved(where, len(content) - where[1])
        content += data[where[1] : where[4]]
    span = None if old.span is None else (0, start, len(content), len(content))
    return Storage(_context_over(context, bytes(content)), span, stored, repeats)


def _where(found: Span | Element, context: Context) -> Span | None:
    return found if isinstance(found, tuple) else found.span_in(context)


def _moved(span: Span, shift: int) -> Span:
    return span[0], span[1] + shift, span[2] + shift, span[3] + shift, span[4] + shift


def _context_over(context: Context, data: bytes) -> Context:
    old = context.source
    return Context(Source(data, old.name, old.partial, old.damage), context.explicit, context.charset, context.signed)
