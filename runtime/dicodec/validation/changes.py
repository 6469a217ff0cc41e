"""Whether an attribute changes between the items of a sequence, such as control points (PS3.3 C.8.8.14, C.36.2.2.5)."""

from __future__ import annotations

from typing import Any, TypeAlias

from dicodec.core.levels import level_of
from dicodec.core.nodes import Element
from dicodec.core.walk import elements_of
from dicodec.schema import Changes, Ref
from dicodec.validation.finder import anywhere, finder_of, tag_of
from dicodec.validation.level import Level, items_in

# What an item says of an attribute, at any depth; empty where it says nothing, so that the last value stays.
_Said: TypeAlias = tuple[Any, ...]


def changes(what: Changes, level: Level) -> bool | None:
    """Whether the attribute changes between the items of the sequence that is around it, or beside it.

    None without such a sequence, and where an item is silent: it keeps the last value, or lacks the one that it should
    have.
    """
    sequence = tag_of(what.sequence)
    tags = tuple(tag_of(name) for name in what.ref.path)
    item = level.item_of(sequence)
    if item is None:
        around = finder_of(Ref((what.sequence,))).elements(level)
        beside = [items_in(element) for element in around if element.vr == "SQ"]
        if what.before or len(beside) != 1:
            return None
        said = [tuple(map(_value, anywhere(one, tags))) for one in beside[0]]
    else:
        said = _said_by_all(item, tags)
    if what.before and item is not None:
        here = said[item.number - 1]
        earlier = next((one for one in reversed(said[: item.number - 1]) if one), ())
        return here != earlier if here else None
    values = {one for one in said if one}
    return True if len(values) > 1 else False if all(said) else None


def _said_by_all(item: Level, tags: tuple[int, ...]) -> list[_Said]:
    # Asked for each item again: all are compared once.
    around = item.outer or item
    key = item.sequence, tags
    found: list[_Said] | None = around.memory.get(key)
    if found is None:
        found = [tuple(map(_value, anywhere(elements_of(level_of(one)), tags))) for one in item.items]
        around.memory[key] = found
    return found


def _value(element: Element) -> object:
    if element.vr == "SQ":
        return tuple(tuple((tag, _value(inner)) for tag, inner in item.items()) for item in items_in(element))
    value = element.value
    return bytes(value) if isinstance(value, memoryview) else value
