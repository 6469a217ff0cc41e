"""Taking a data set away from its file, for pickles: only the bytes that it still holds go with it."""

from __future__ import annotations

from typing import Any

import attrs

from dicodec.charset import Charset
from dicodec.core.bulk import BulkElement
from dicodec.core.headers import UNDEFINED
from dicodec.core.levels import Level
from dicodec.core.nodes import Element
from dicodec.core.nodes import assigned as new_element
from dicodec.core.source import NEW, Context, Source
from dicodec.core.target import item_header
from dicodec.core.walk import elements_of
from dicodec.core.write import was_wrong

# Tag, VR, and the positions of header, value and value's end.
_Span = tuple[int, str, int, int, int]


@attrs.frozen(slots=True)
class LevelState:
    """What a level is made of again: its bytes, where it stands in them, and what was changed."""

    data: bytes
    name: str
    forced: Charset | None
    partial: bool
    damage: Any
    explicit: bool
    charset: Charset
    signed: bool
    place: tuple[int, int, int, int]
    depth: int
    spans: list[_Span]
    """The elements that were read."""
    repeats: list[_Span]
    assigned: list[Element]
    changed: set[int] | None
    cut: set[int]


def detached(level: Level) -> LevelState:
    """The state of a level, without the rest of its file."""
    if level.pos < 0 or level.is_touched() or level.context.source.gaps:
        return _parts(level)
    data = level.context.data[level.pos : level.end]
    shift = -level.pos
    spans = [_span(element, shift) for element in elements_of(level).values()]
    repeats = [_span(element, shift) for element in level.repeats or ()]
    place = (0, level.start + shift, level.stop + shift, level.end + shift)
    cut = {pos + shift for pos in level.context.source.cut if level.pos <= pos < level.end}
    return _state(level, data, place, spans, repeats, [], cut)


def _parts(level: Level) -> LevelState:
    """Of a touched level what it still holds, and nothing that was replaced or removed: that may be why it was."""
    content = bytearray()
    if level.start > level.pos >= 0:
        # The header tells how the item's length was given; the length itself is counted when it is written.
        content += item_header(UNDEFINED if level.was_undefined() else 0)
    start = len(content)
    spans: list[_Span] = []
    repeats: list[_Span] = []
    assigned: list[Element] = []
    cut: set[int] = set()
    elements = elements_of(level)
    for tag, element in elements.items():
        group = tag >> 16
        if not tag & 0xFFFF and _is_changed(level, group) and not was_wrong(level, elements, group):
            # It is counted anew: where its group ended does not show any more.
            assigned.append(new_element(tag, "UL", NEW, bytes(element.raw)))
            continue
        if element.touched or element._context is not level.context or isinstance(element, BulkElement):
            assigned.append(element)
            continue
        for again in [one for one in level.repeats or () if one._tag == tag] + [element]:
            shift = len(content) - again._pos
            (spans if again is element else repeats).append(_span(again, shift))
            cut.update(pos + shift for pos in level.context.source.cut if again._pos <= pos < again._end())
            content += again._context.data[again._pos : again._end()]
    place = (-1, 0, 0, 0) if level.pos < 0 else (0, start, len(content), len(content))
    return _state(level, bytes(content), place, spans, repeats, assigned, cut)


def _is_changed(level: Level, group: int) -> bool:
    if level.changed is not None and group in level.changed:
        return True
    return any(element.touched for tag, element in elements_of(level).items() if tag >> 16 == group)


def _state(
    level: Level,
    data: bytes,
    place: tuple[int, int, int, int],
    spans: list[_Span],
    repeats: list[_Span],
    assigned: list[Element],
    cut: set[int],
) -> LevelState:
    context = level.context
    source = context.source
    return LevelState(
        data, source.name, source.forced, source.partial, source.damage,
        context.explicit, context.charset, context.signed, place, level.depth, spans, repeats, assigned,
        level.changed, cut,
    )  # fmt: skip


def _span(element: Element, shift: int) -> _Span:
    # What was settled is settled again, with the items of the sequence in it.
    vr = element._vr if element.stored_vr == element._vr else ""
    return element._tag, vr, element._pos + shift, element._start + shift, element._stop + shift


def restored(state: LevelState) -> Level:
    """The level of a state."""
    source = Source(state.data, state.name, state.partial, None, state.forced)
    source.damage = state.damage
    source.cut = state.cut
    context = Context(source, state.explicit, state.charset, state.signed)
    pos, start, stop, end = state.place
    level = Level(context, pos, start, stop, state.depth)
    level.end = end
    elements = {tag: Element(tag, vr, context, at, value, last) for tag, vr, at, value, last in state.spans}
    elements.update((int(element.tag), element) for element in state.assigned)
    level.elements = elements
    level.in_order = False
    level.repeats = [Element(tag, vr, context, at, value, last) for tag, vr, at, value, last in state.repeats] or None
    level.changed = state.changed
    return level
