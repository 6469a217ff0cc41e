"""Where a comparison stands in a data set, and what bytes alone tell there."""

from __future__ import annotations

from typing import Any

from dicodec.core.levels import Level, Sequence, level_of
from dicodec.core.nodes import Element
from dicodec.core.source import Context, Source
from dicodec.core.walk import reach
from dicodec.difference.ignore import name_of
from dicodec.difference.values import same_bytes
from dicodec.element_map import ElementMap


class Place:
    """A data set or item. Its path and class are found out when somebody asks: most items turn out to be equal."""

    __slots__ = ("_around", "_entry", "_kind", "_number", "level")

    def __init__(
        self, entry: object, around: SequencePlace | None, number: int = 0, kind: type[ElementMap] | None = None
    ) -> None:
        self.level: Level = level_of(entry)
        self._entry = entry
        self._around = around
        self._number = number
        self._kind = kind

    @property
    def path(self) -> str:
        """What stands in front of the names of elements: nothing, or a path to an item and a point."""
        return "" if self._around is None else f"{self._around.path}[{self._number}]."

    @property
    def kind(self) -> type[ElementMap]:
        """The class of the data set or item, be it made or not."""
        kind = self._kind
        if kind is None:
            entry = self._entry
            assert self._around is not None
            known: Any = self._around.settled().kind
            made: Any = known._class_of(entry) if isinstance(entry, Level) else type(entry)
            self._kind = kind = made
        return kind

    def element_path(self, tag: int) -> str:
        """The path of one of its elements."""
        return self.path + name_of(tag)


class SequencePlace:
    """A sequence, and where it is."""

    __slots__ = ("_around", "_tag", "sequence")

    def __init__(self, element: Element, around: Place) -> None:
        self._tag = element._tag
        self._around = around
        self.sequence = reach(around.level, element) if element.vr == "SQ" else _of_unknown(element, around.level)

    @property
    def path(self) -> str:
        """The path of the sequence."""
        return self._around.element_path(self._tag)

    def settled(self) -> Sequence:
        """The sequence, whose items are to know their class: somebody will look at them."""
        sequence = self.sequence
        if sequence.kind is None:
            kind = self._around.kind
            sequence.kind, sequence.closed = kind._item_class(self._tag), kind._closed_group(self._tag)
        return sequence


def _of_unknown(element: Element, around: Level) -> Sequence:
    """The items of a sequence that came as UN, which has them in implicit VR (PS3.5 6.2.2)."""
    context = element._context
    data = bytes(element.raw)
    source = Source(data, context.source.name, False, context.source.limits, context.source.forced)
    return Sequence(Context(source, False, context.charset, context.signed), 0, len(data), around.depth + 1)


def _same_context(mine: Context, theirs: Context) -> bool:
    """Whether the same bytes mean the same in two contexts."""
    return mine is theirs or (
        mine.explicit == theirs.explicit
        and mine.signed == theirs.signed
        and (mine.charset is theirs.charset or mine.charset == theirs.charset)
        and mine.source.forced == theirs.source.forced
    )


def same_level(mine: Level, theirs: Level) -> bool:
    """Whether two levels are untouched and were read from the same bytes in the same way. Nothing is walked."""
    size = mine.stop - mine.start
    return (
        size == theirs.stop - theirs.start
        and mine.pos >= 0
        and theirs.pos >= 0
        and _same_context(mine.context, theirs.context)
        and _is_whole(mine)
        and _is_whole(theirs)
        and same_bytes(
            mine.context.source.view[mine.start : mine.stop], theirs.context.source.view[theirs.start : theirs.stop]
        )
    )


def _is_whole(level: Level) -> bool:
    """Whether the bytes of a level are all that is to know of it: values may be left out of the outermost one."""
    return not (level.depth == 0 and level.context.source.gaps) and not level.is_touched()


def spelt_alike(mine: Sequence, theirs: Sequence) -> bool:
    """Whether two sequences are untouched, and the same bytes mean the same in them."""
    return _same_context(mine.context, theirs.context) and not mine.is_touched() and not theirs.is_touched()


def same_sequence(one: Element, other: Element, mine: Sequence, theirs: Sequence) -> bool:
    """Whether two sequences are untouched and were read from the same bytes in the same way."""
    return one._pos >= 0 and other._pos >= 0 and spelt_alike(mine, theirs) and same_bytes(one.raw, other.raw)
