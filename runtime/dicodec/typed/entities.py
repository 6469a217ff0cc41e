"""What belongs to an entity of an IOD, by its module table: the attributes of patient, study, series (PS3.3 A.1.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from dicodec import registry
from dicodec.core.levels import Sequence
from dicodec.core.nodes import Element, assigned
from dicodec.core.source import Context, Source
from dicodec.errors import DicomError


@lru_cache(maxsize=32)
def entities_of(slug: str) -> dict[str, frozenset[int]]:
    """The tags of the attributes of each entity of an IOD, at the top level of its objects."""
    found: dict[str, set[int]] = {}
    for use in registry.constraint_iod(slug).uses:
        found.setdefault(use.entity, set()).update(_tags(use.table, frozenset()))
    return {entity: frozenset(tags) for entity, tags in found.items()}


def _tags(key: str, seen: frozenset[str]) -> Iterator[int]:
    if key not in seen:
        for row in registry.constraint_table(key).rows:
            if row.level == 0 and row.include:
                yield from _tags(row.include, seen | {key})
            elif row.level == 0:
                yield row.tag


def tags_of(slug: str, entities: Iterable[str]) -> set[int]:
    """The tags of these entities. Raises DicomError for one that the IOD does not have."""
    known = entities_of(slug)
    tags: set[int] = set()
    for entity in entities:
        if entity not in known:
            shown = ", ".join(repr(name) for name in known)
            raise DicomError(f"there is no entity {entity!r} in this IOD; it has {shown}")
        tags |= known[entity]
    return tags


def adopted(element: Element, item_class: type[Any], closed: str) -> Element:
    """A copy of an element for an object of another class: the items of a sequence are of the class given."""
    if element.vr != "SQ":
        return element
    context = element._context
    data = bytes(element.raw)
    explicit = context.explicit and element.stored_vr in ("SQ", "")
    inner = Context(Source(data, context.source.name), explicit, context.charset, context.signed)
    sequence = Sequence(inner, 0, len(data))
    sequence.kind, sequence.closed = item_class, closed
    return assigned(element.tag, "SQ", context, None, sequence)
