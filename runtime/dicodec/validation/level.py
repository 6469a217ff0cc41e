"""Data sets and items under validation, and where the attributes that conditions speak of are found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

import attrs

from dicodec import registry
from dicodec.core.nodes import Element
from dicodec.dataset import Dataset
from dicodec.schema import Ref
from dicodec.tag import PER_FRAME_FUNCTIONAL_GROUPS, SHARED_FUNCTIONAL_GROUPS
from dicodec.typed.concepts import CodedConcept
from dicodec.validation.tables import Defined
from dicodec.vr import TEXT

_BLANK: Final = b" \\\0"


@attrs.frozen(eq=False)
class Level:
    """A data set or item under validation, what its tables define, and the level around it.

    Of an item also: the ``sequence`` it is in, its ``number`` and all ``items`` there. ``groups`` is given for items of
    the functional groups, and for the object that has some: by the tag of an attribute the macros' sequences that hold
    it. Of the object as a whole ``uses`` tells by which tags each module and functional group macro of its IOD is
    known. ``memory`` is for what conditions ask of many items again and again.
    """

    dataset: Dataset
    defined: Defined
    outer: Level | None = None
    sequence: int = 0
    number: int = 1
    items: Sequence[Dataset] = ()
    groups: Mapping[int, tuple[int, ...]] | None = None
    uses: Mapping[str, frozenset[int]] | None = None
    tags: frozenset[int] = attrs.field(init=False)
    memory: dict[Any, Any] = attrs.field(init=False, factory=dict)

    @tags.default
    def _all_tags(self) -> frozenset[int]:
        return frozenset(self.dataset.keys())

    def item_of(self, sequence: int) -> Level | None:
        """The nearest level that is an item of a sequence, this one included."""
        around: Level | None = self
        while around is not None and around.sequence != sequence:
            around = around.outer
        return around

    @property
    def root(self) -> Level:
        """The data set that all this is in."""
        around = self
        while around.outer is not None:
            around = around.outer
        return around


def element_of(dataset: Dataset, tag: int) -> Element | None:
    """An element of a data set, None where it is absent."""
    # get() gives the value.
    return dataset[tag] if tag in dataset else None  # noqa: SIM401


class NotTellable(Exception):  # noqa: N818  # it is no error: the answer is that there is none
    """Which attribute is meant cannot be told."""


def elements(ref: Ref, level: Level) -> Iterable[Element]:
    """The elements that a reference speaks of, as seen from a level. Raises NotTellable."""
    tags = tuple(tag_of(name) for name in ref.path)
    if ref.frames:
        return _of_all_frames(tags, level.root)
    holders = _holders(tags[0], level)
    if holders is None:
        raise NotTellable
    return [element for dataset in holders for element in _at(dataset, tags)]


def _holders(tag: int, level: Level) -> Sequence[Dataset] | None:
    """Where an attribute stands: in the item itself, else in the nearest level around it whose tables define it.

    An item that has it undefined counts for itself only. In the functional groups of a frame it may stand in any macro
    of that frame, or of the shared ones (PS3.3 C.7.6.16.1.1); seen from the object, in those of any frame. None where
    no table around has it and it stands somewhere else in the object: then nobody can tell which one is meant.
    """
    if tag in level.tags:
        return (level.dataset,)
    around: Level | None = level
    while around is not None:
        if tag in around.defined:
            # The groups of a frame are its own and the shared ones.
            shared = around.sequence == PER_FRAME_FUNCTIONAL_GROUPS and tag not in around.tags
            return _items(around.root.dataset, SHARED_FUNCTIONAL_GROUPS) if shared else (around.dataset,)
        if around.groups is not None and tag in around.groups:
            return _in_groups(around.groups[tag], around)
        around = around.outer
    return None if tag in _all_tags(level.root) else ()


def _in_groups(sequences: tuple[int, ...], level: Level) -> Sequence[Dataset]:
    root = level.root.dataset
    shared = [item for group in _items(root, SHARED_FUNCTIONAL_GROUPS) for item in _within(group, sequences)]
    if level.outer is None:
        # Seen from the object; also where the shared ones lack what the frames have.
        frames = _items(root, PER_FRAME_FUNCTIONAL_GROUPS)
        return [*shared, *(item for frame in frames for item in _within(frame, sequences))]
    return _within(level.dataset, sequences) or shared


def _within(dataset: Dataset, sequences: tuple[int, ...]) -> list[Dataset]:
    return [item for sequence in sequences for item in _items(dataset, sequence)]


def _all_tags(root: Level) -> frozenset[int]:
    found: frozenset[int] | None = root.memory.get("tags")
    if found is None:
        found = frozenset(_tags(root.dataset))
        root.memory["tags"] = found
    return found


def _tags(dataset: Dataset) -> Iterator[int]:
    for element in dataset:
        yield int(element.tag)
        if element.vr == "SQ":
            for item in element.value:
                yield from _tags(item)


def _items(dataset: Dataset, sequence: int) -> Sequence[Dataset]:
    element = element_of(dataset, sequence)
    return element.value if element is not None and element.vr == "SQ" else ()


def _of_all_frames(tags: tuple[int, ...], root: Level) -> Sequence[Element]:
    found: list[Element] | None = root.memory.get(tags)
    if found is None:
        groups = (SHARED_FUNCTIONAL_GROUPS, PER_FRAME_FUNCTIONAL_GROUPS)
        items = [item for group in groups for item in _items(root.dataset, group)]
        found = [element for item in items for element in anywhere(item, tags)]
        root.memory[tags] = found
    return found


def anywhere(dataset: Dataset, tags: tuple[int, ...]) -> Iterator[Element]:
    """The elements at a path in a data set or any of its items."""
    yield from _at(dataset, tags)
    for element in dataset:
        if element.vr == "SQ" and element.tag != tags[0]:
            for item in element.value:
                yield from anywhere(item, tags)


def _at(dataset: Dataset, tags: tuple[int, ...]) -> Iterator[Element]:
    element = element_of(dataset, tags[0])
    if element is None:
        return
    if len(tags) == 1:
        yield element
    elif element.vr == "SQ":
        for item in element.value:
            yield from _at(item, tags[1:])


@cache
def tag_of(name: str) -> int:
    """The tag of an attribute in a condition: of its keyword, or in hexadecimal."""
    tag = registry.tag_of(name)
    return int(name, 16) if tag is None else tag


def is_owed(ref: Ref, level: Level) -> bool:
    """Whether an attribute without a value is one that must be there: then its absence says nothing else."""
    tag = tag_of(ref.path[0])
    around: Level | None = level
    while around is not None and tag not in around.defined:
        around = around.outer
    return around is not None and tag in around.defined.mandatory


def is_used(table: str, level: Level) -> bool | None:
    """Whether a module is used in the object, or a functional group macro for the frame; None without an IOD."""
    root = level.root
    if root.uses is None:
        return None
    tags = root.uses.get(table, frozenset())
    if tags & root.tags:
        return True
    around: Level | None = level
    while around is not None and (around.groups is None or around.outer is None):
        around = around.outer
    shared = _items(root.dataset, SHARED_FUNCTIONAL_GROUPS)
    frames = _items(root.dataset, PER_FRAME_FUNCTIONAL_GROUPS) if around is None else (around.dataset,)
    return any(tag in item for item in (*shared, *frames) for tag in tags)


def is_empty(element: Element) -> bool:
    """Whether an element has no value, or no item. Padding and delimiters alone are no value (PS3.5 7.4.1)."""
    if element.vr == "SQ":
        return len(element.value) == 0
    raw = element.raw
    # A value that begins with anything else is none of these; looking at one byte spares copying the rest.
    return not raw or (element.vr in TEXT and raw[0] in _BLANK and not bytes(raw).strip(_BLANK))


def values(ref: Ref, level: Level) -> list[Any]:
    """The values that a reference speaks of."""
    return [value for element in elements(ref, level) for value in values_of(element, ref.position)]


def values_of(element: Element, position: int | None = None) -> list[Any]:
    """The values of an element, or that at a position counted from 1; of a code sequence the concepts in it."""
    if element.vr == "SQ":
        return [CodedConcept.from_item(item) for item in element.value]
    value = element.value
    found = [] if value is None else list(value) if isinstance(value, tuple) else [value]
    return found if position is None else found[position - 1 : position]
