"""Going through all elements of a data set, with the path of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dicodec import registry
from dicodec.core.levels import Level, Sequence, level_of
from dicodec.core.nodes import Element
from dicodec.core.walk import levels_of, reach
from dicodec.core.write import in_order
from dicodec.tag import Tag


def walk(level: Level, kind: Any, prefix: str) -> Iterator[tuple[str, Element]]:
    """The elements of a level and its items with their paths; ``kind`` is the class of the data set."""
    # Over the storage: data sets of items are made when somebody reaches for them.
    for tag, element in list(in_order(level).items()):
        keyword = registry.keyword(tag)
        path = prefix + (keyword if keyword else str(Tag(tag)))
        if (element._vr or element._settle()) != "SQ":
            yield path, element
            continue
        sequence = reach_as(level, element, kind)
        yield path, element
        for number, entry in enumerate(levels_of(sequence), 1):
            inner = level_of(entry)
            made: Any = sequence.kind._class_of(inner) if isinstance(entry, Level) else type(entry)
            yield from walk(inner, made, f"{path}[{number}].")


def reach_as(level: Level, element: Element, kind: Any) -> Sequence:
    """The items of a sequence, of the class that they have in a data set of this kind."""
    sequence = reach(level, element)
    if sequence.kind is None:
        tag = int(element.tag)
        sequence.kind, sequence.closed = kind._item_class(tag), kind._closed_group(tag)
    return sequence
