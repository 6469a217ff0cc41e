"""Where the attributes stand that conditions speak of, as seen from an item; PS3.3 C.7.6.16.1.1 for those of frames."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from struct import Struct
from typing import Any, Final

from dicodec import registry
from dicodec.core.nodes import Element
from dicodec.schema import Ref
from dicodec.tag import PER_FRAME_FUNCTIONAL_GROUPS, SHARED_FUNCTIONAL_GROUPS
from dicodec.validation.level import Elements, Level, items_in, items_of, values_of

_TAG: Final = Struct("<HH").pack


class NotTellable(Exception):  # noqa: N818  # it is no error: the answer is that there is none
    """Which attribute is meant cannot be told."""


@cache
def tag_of(name: str) -> int:
    """The tag of an attribute in a condition: of its keyword, or in hexadecimal."""
    tag = registry.tag_of(name)
    return int(name, 16) if tag is None else tag


class Finder:
    """Where a reference leads, worked out once: ask it at a level for elements or values. It raises NotTellable."""

    __slots__ = ("_frames", "_position", "tag", "tags")

    def __init__(self, ref: Ref) -> None:
        self.tags = tuple(tag_of(name) for name in ref.path)
        self.tag = self.tags[0]
        self._position = ref.position
        self._frames = ref.frames

    def elements(self, level: Level) -> Sequence[Element]:
        """The elements that are meant, as seen from a level.

        They stand in the item itself, else in the nearest level around it whose tables define the attribute. An item
        that has it undefined counts for itself only. In the functional groups of a frame it may stand in any macro of
        that frame, or of the shared ones (PS3.3 C.7.6.16.1.1); seen from the object, in those of any frame. Where no
        table around has it and it stands somewhere else in the object, nobody can tell which one is meant.
        """
        if self._frames:
            return _readable(_of_all_frames(self.tags, level.root), level)
        tag = self.tag
        if tag in level.elements:
            if len(self.tags) == 1:
                return (level.elements[tag],)
            return _readable(list(_at(level.elements, self.tags)), level)
        around: Level | None = level
        while around is not None:
            in_groups = around.groups is not None and tag in around.groups
            if in_groups or tag in around.defined:
                # Items ask the level around them again and again.
                found = around.memory.get(self)
                if found is None:
                    found = around.memory[self] = self._found_in(around, in_groups)
                return _readable(found, level)
            around = around.outer
        if _is_anywhere(tag, level.root):
            raise NotTellable
        return _readable((), level)

    def _found_in(self, around: Level, in_groups: bool) -> Sequence[Element]:
        holders: Sequence[Elements] = (around.elements,)
        if self.tag not in around.elements:
            if in_groups and around.groups is not None and self.tag not in around.defined:
                holders = _in_groups(around.groups[self.tag], around)
            elif around.sequence == PER_FRAME_FUNCTIONAL_GROUPS:
                # The groups of a frame are its own and the shared ones.
                holders = items_of(around.root.elements, SHARED_FUNCTIONAL_GROUPS)
        return [one for holder in holders for one in _at(holder, self.tags)]

    def values(self, level: Level) -> list[Any]:
        """The values that are meant."""
        return [value for element in self.elements(level) for value in values_of(element, self._position)]

    def is_owed(self, level: Level) -> bool:
        """Whether an attribute without a value is one that must be there: then its absence says nothing else."""
        around: Level | None = level
        while around is not None and self.tag not in around.defined:
            around = around.outer
        return around is not None and self.tag in around.defined.mandatory


@cache
def finder_of(ref: Ref) -> Finder:
    """The finder of a reference: one for all conditions, so that what a level remembers of it serves them all."""
    return Finder(ref)


def _readable(found: Sequence[Element], level: Level) -> Sequence[Element]:
    if not found and level.store.context.source.damage is not None:
        # It may stand in what cannot be read.
        raise NotTellable
    return found


def _in_groups(sequences: tuple[int, ...], level: Level) -> Sequence[Elements]:
    root = level.root
    if level.outer is None:
        # Seen from the object; also where the shared ones lack what the frames have.
        frames = items_of(root.elements, PER_FRAME_FUNCTIONAL_GROUPS)
        return [*_shared(sequences, root), *(item for frame in frames for item in _within(frame, sequences))]
    return _within(level.elements, sequences) or _shared(sequences, root)


def _shared(sequences: tuple[int, ...], root: Level) -> list[Elements]:
    # Asked for each frame.
    key = "shared", sequences
    found: list[Elements] | None = root.memory.get(key)
    if found is None:
        found = [
            item
            for group in items_of(root.elements, SHARED_FUNCTIONAL_GROUPS)
            for item in _within(group, sequences)
        ]  # fmt: skip
        root.memory[key] = found
    return found


def _within(holder: Elements, sequences: tuple[int, ...]) -> list[Elements]:
    return [item for sequence in sequences if sequence in holder for item in items_of(holder, sequence)]


def _is_anywhere(tag: int, root: Level) -> bool:
    """Whether an attribute stands in the object or any of its items; asked for each item again."""
    found: bool | None = root.memory.get(tag)
    if found is None:
        found = tag in root.elements or (_may_be_nested(tag, root) and tag in _all_tags(root))
        root.memory[tag] = found
    return found


def _may_be_nested(tag: int, root: Level) -> bool:
    """Whether a tag is among the bytes of sequences; mostly it is not. What was changed may have others."""
    if _is_touched(root):
        return True
    spans = root.memory.get("sequences")
    if spans is None:
        found = (element for element in root.elements.values() if element.vr == "SQ")
        spans = root.memory["sequences"] = [(element._start, element._stop) for element in found]
    data, wanted = root.store.context.data, _TAG(tag >> 16, tag & 0xFFFF)
    return any(data.find(wanted, start, stop) >= 0 for start, stop in spans)


def _is_touched(root: Level) -> bool:
    found: bool | None = root.memory.get("touched")
    if found is None:
        found = root.memory["touched"] = root.store.is_touched()
    return found


def _all_tags(root: Level) -> set[int]:
    found: set[int] | None = root.memory.get("tags")
    if found is None:
        found = root.memory["tags"] = set()
        _gather(root.elements, found)
    return found


def _gather(holder: Elements, found: set[int]) -> None:
    found.update(holder)
    for element in holder.values():
        if (element._vr or element.vr) == "SQ":
            for item in items_in(element):
                _gather(item, found)


def _of_all_frames(tags: tuple[int, ...], root: Level) -> Sequence[Element]:
    if not _is_anywhere(tags[0], root):
        return ()
    found: list[Element] | None = root.memory.get(tags)
    if found is None:
        groups = (SHARED_FUNCTIONAL_GROUPS, PER_FRAME_FUNCTIONAL_GROUPS)
        items = [item for group in groups for item in items_of(root.elements, group)]
        found = [element for item in items for element in anywhere(item, tags)]
        root.memory[tags] = found
    return found


def anywhere(holder: Elements, tags: tuple[int, ...]) -> Iterator[Element]:
    """The elements at a path in a data set or any of its items."""
    yield from _at(holder, tags)
    for tag, element in holder.items():
        if tag != tags[0] and element.vr == "SQ":
            for item in items_in(element):
                yield from anywhere(item, tags)


def _at(holder: Elements, tags: tuple[int, ...]) -> Iterator[Element]:
    element = holder.get(tags[0])
    if element is None:
        return
    if len(tags) == 1:
        yield element
    elif element.vr == "SQ":
        for item in items_in(element):
            yield from _at(item, tags[1:])


def is_used(table: str, level: Level) -> bool | None:
    """Whether a module is used in the object, or a functional group macro for the frame; None without an IOD."""
    root = level.root
    if root.uses is None:
        return None
    tags = root.uses.get(table, frozenset())
    if tags is None or tags & root.tags:
        return True
    around: Level | None = level
    while around is not None and (around.groups is None or around.outer is None):
        around = around.outer
    shared = items_of(root.elements, SHARED_FUNCTIONAL_GROUPS)
    frames = items_of(root.elements, PER_FRAME_FUNCTIONAL_GROUPS) if around is None else (around.elements,)
    return any(tag in item for item in (*shared, *frames) for tag in tags)
