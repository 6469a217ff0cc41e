"""Items and sequences: where they stand in bytes, and what they hold once somebody has looked.

A ``Level`` is the storage of one data set or item, a ``Sequence`` that of a sequence's items. Users meet them as data
sets and ``Items``, which are made when they are reached. References lead downwards only, and to the source: an
element never knows its level, so that nothing here needs the garbage collector.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from mypy_extensions import i64, mypyc_attr

from dicodec.core.source import NEW, Context

if TYPE_CHECKING:
    from dicodec.core.nodes import Element

#: What stands in a header where the length is undefined.
UNDEFINED_LENGTH: Final = b"\xff\xff\xff\xff"


@mypyc_attr(acyclic=True)
class Level:
    """The storage of one data set or item: its elements by tag, in the order of the tags once ``in_order`` says so.

    ``elements`` is None until it is walked. ``pos`` is where the header of an item stood, ``start`` and ``stop``
    bound its content, ``end`` is behind its delimiter; ``pos`` is -1 for a level that was not read. ``repeats`` are
    elements whose tag comes again later; the last one counts. ``changed`` holds the groups that were written to since.
    """

    __slots__ = (
        "changed", "context", "depth", "elements", "end", "held", "in_order", "pos", "repeats", "start", "stop",
    )  # fmt: skip

    pos: i64
    start: i64
    stop: i64
    end: i64
    depth: i64

    def __init__(self, context: Context, pos: i64, start: i64, stop: i64, depth: i64) -> None:
        self.elements: dict[int, Element] | None = None
        self.context = context
        self.pos = pos
        self.start = start
        self.stop = stop
        self.end = stop
        self.depth = depth
        self.in_order = True
        self.repeats: list[Element] | None = None
        self.changed: set[int] | None = None
        self.held = False
        """Whether it is an item of a sequence."""

    def is_touched(self) -> bool:
        """Whether an element was assigned or removed, here or in any item, since it was read."""
        if self.pos < 0 or self.changed:
            return True
        elements = self.elements
        if elements is None:
            return False
        for element in elements.values():
            if element._pos < 0:
                return True
            value = element._value
            if isinstance(value, Sequence) and value.is_touched():
                return True
        return False

    def change(self, group: int) -> None:
        """Note that a group was written to."""
        if self.changed is None:
            self.changed = set()
        self.changed.add(group)

    def copied(self, elements: dict[int, Element]) -> Level:
        """A storage of the same place with these elements."""
        made = Level(self.context, self.pos, self.start, self.stop, self.depth)
        made.elements = elements
        made.end = self.end
        made.in_order = self.in_order
        made.repeats = self.repeats
        if self.changed is not None:
            made.changed = set(self.changed)
        return made

    def __deepcopy__(self, memo: dict[int, Any]) -> Level:
        # Nobody has reached it, so nothing can have been changed: it is found again.
        made = Level(self.context, self.pos, self.start, self.stop, self.depth)
        made.end = self.end
        return made

    def was_undefined(self) -> bool:
        """Whether it was read as an item of undefined length."""
        start = self.start
        return start - self.pos == 8 and self.pos >= 0 and self.context.data[start - 4 : start] == UNDEFINED_LENGTH


def new_level() -> Level:
    """The storage of a data set that is made here."""
    made = Level(NEW, -1, 0, 0, 0)
    made.elements = {}
    return made


@mypyc_attr(acyclic=True)
class Sequence:
    """The storage of a sequence: levels, and data sets where one was reached, in ``entries`` once it is walked.

    ``kind`` is the class of the data sets, ``closed`` the context group whose codes alone they may have; both come
    from the data set around. ``charset`` and ``signed`` are what that says, for items that are put in.
    """

    __slots__ = ("charset", "closed", "context", "depth", "entries", "kind", "signed", "start", "stop", "touched")

    start: i64
    stop: i64
    depth: i64

    def __init__(self, context: Context, start: i64, stop: i64, depth: i64 = 1) -> None:
        self.context = context
        self.charset = context.charset
        self.signed = context.signed
        self.start = start
        self.stop = stop
        self.depth = depth
        self.entries: list[Any] | None = None
        self.touched = False
        self.kind: Any = None
        self.closed = ""

    def is_touched(self) -> bool:
        """Whether items were added, removed or changed since they were read."""
        if self.touched:
            return True
        entries = self.entries
        if entries is not None:
            for entry in entries:
                if level_of(entry).is_touched():
                    return True
        return False

    def items(self) -> Any:
        """What users meet."""
        from dicodec.items import Items

        return Items.over(self)

    def copied(self, memo: dict[int, Any]) -> Sequence:
        """A copy that shares no item with this one."""
        from copy import deepcopy

        made = Sequence(self.context, self.start, self.stop, self.depth)
        made.charset = self.charset
        made.signed = self.signed
        made.kind = self.kind
        made.closed = self.closed
        if self.is_touched():
            made.entries = [deepcopy(entry, memo) for entry in self.entries or ()]
            made.touched = self.touched
        return made


def level_of(entry: Any) -> Level:
    """The storage of an entry of a sequence."""
    if isinstance(entry, Level):
        return entry
    level: Level = entry._level
    return level
