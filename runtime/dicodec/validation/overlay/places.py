"""The places in an object that an overlay speaks of: the levels where an attribute stands or would stand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from dicodec import registry
from dicodec.errors import DicomError
from dicodec.tag import PER_FRAME_FUNCTIONAL_GROUPS, SHARED_FUNCTIONAL_GROUPS
from dicodec.validation.level import Level
from dicodec.validation.modules import compiled
from dicodec.validation.tables import Node, defined_by, flatten, nodes_of
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.dataset import Dataset


class Place(NamedTuple):
    """The data set or item that has an attribute or could have it, and the attribute's path."""

    level: Level
    path: str


def is_of_file_meta(tag: int) -> bool:
    """Whether an attribute stands in the file meta information (PS3.10 7.1), not in the data set."""
    return tag >> 16 == 0x0002


def file_meta_level(dataset: Dataset, root: Level) -> Level | None:
    """The file meta information as a level whose conditions look into the data set; None where there is none."""
    meta = dataset.file_meta
    return None if meta is None else Level(meta, defined_by(()), root)


def places_of(root: Level, meta: Level | None, iod: str | None, tags: tuple[int, ...]) -> Iterator[Place]:
    """Where the attribute of a path stands or would stand: in each item that is there of the sequences before it."""
    start = meta if is_of_file_meta(tags[0]) else root
    found = [] if start is None else [(start, "")]
    for depth, tag in enumerate(tags[:-1], 1):
        found = [
            (inner, f"{path}{name_of(tag)}[{inner.number}].")
            for level, path in found
            for inner in _items(level, iod, tags[:depth])
        ]
    for level, path in found:
        yield Place(level, path + name_of(tags[-1]))


def _items(level: Level, iod: str | None, tags: tuple[int, ...]) -> list[Level]:
    element = level.elements.get(tags[-1])
    if element is None or element.vr != "SQ":
        return []
    defined = defined_by(_rows(iod, tags) if iod is not None else ())
    holders = compiled(iod).groups.holders if iod is not None and _is_of_groups(tags) else None
    try:
        items = level.entries(element)
        return [
            Level(item, defined, level, tags[-1], number, items, holders or None)
            for number, item in enumerate(items, 1)
        ]  # fmt: skip
    except DicomError:
        return []  # a finding of the encoding rules


@cache
def _rows(iod: str, tags: tuple[int, ...]) -> tuple[Node, ...]:
    """The rows that an IOD has in the items of a sequence, whatever conditions its modules and macros have."""
    if not tags:
        return tuple(node for use in registry.constraint_iod(iod).uses for node in nodes_of(use.table))
    if _is_of_groups(tags) and (macros := compiled(iod).groups.macros):
        return tuple(node for macro in macros for node in macro.nodes)
    around = _rows(iod, tags[:-1])
    return tuple(child for node in flatten(around) if node.row.tag == tags[-1] for child in node.children)


def _is_of_groups(tags: tuple[int, ...]) -> bool:
    return tags in ((SHARED_FUNCTIONAL_GROUPS,), (PER_FRAME_FUNCTIONAL_GROUPS,))
