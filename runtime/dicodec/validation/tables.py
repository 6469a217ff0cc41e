"""Constraint tables as trees: rows with what is nested under them, and which attributes a level defines."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import attrs

from dicodec import registry
from dicodec.dataset import Dataset
from dicodec.schema import Row, Table

_EXACT: Final = 0xFFFFFFFF


@attrs.frozen(eq=False)
class Node:
    """A row, the table that prints it, and the rows nested under it."""

    row: Row
    table: Table
    children: tuple[Node, ...]


@lru_cache(maxsize=None)
def nodes_of(key: str) -> tuple[Node, ...]:
    """The rows of a table as a tree, by the key that includes name it with."""
    table = registry.constraint_table(key)
    nodes, _ = _nest(table, 0, 0)
    return nodes


def _nest(table: Table, start: int, level: int) -> tuple[tuple[Node, ...], int]:
    found: list[Node] = []
    index = start
    while index < len(table.rows) and table.rows[index].level >= level:
        row = table.rows[index]
        children, index = _nest(table, index + 1, level + 1)
        found.append(Node(row, table, children))
    return tuple(found), index


class Defined:
    """The tags that a level defines, whatever conditions its includes have."""

    __slots__ = ("exact", "masks")

    def __init__(self, nodes: tuple[Node, ...]) -> None:
        self.exact: set[int] = set()
        self.masks: set[tuple[int, int]] = set()
        for node in flatten(nodes):
            if node.row.mask == _EXACT:
                self.exact.add(node.row.tag)
            else:
                self.masks.add((node.row.mask, node.row.tag))

    def __contains__(self, tag: int) -> bool:
        return tag in self.exact or any(tag & mask == value for mask, value in self.masks)


def flatten(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """The attributes of a level, through all its includes; a macro that includes itself ends where it began."""
    yield from _flatten(nodes, frozenset())


def _flatten(nodes: tuple[Node, ...], seen: frozenset[str]) -> Iterator[Node]:
    for node in nodes:
        include = node.row.include
        if not include:
            yield node
        elif include not in seen:
            yield from _flatten(nodes_of(include), seen | {include})


@lru_cache(maxsize=None)
def defined_by(nodes: tuple[Node, ...]) -> Defined:
    """What a level defines; cached, since the items of a sequence share it."""
    return Defined(nodes)


def tags_of(row: Row, dataset: Dataset) -> list[int]:
    """The tags of a data set that a row speaks of: its own, or those of every repeating group that is there."""
    if row.mask == _EXACT:
        return [row.tag] if row.tag in dataset else []
    return [int(tag) for tag in dataset.keys() if tag & row.mask == row.tag]


def asked_tags(row: Row, dataset: Dataset) -> list[int]:
    """The tags that a row asks for: its own, or one for each repeating group of which the data set has anything."""
    if row.mask == _EXACT:
        return [row.tag]
    group_mask = row.mask & 0xFFFF0000
    groups = sorted({tag & 0xFFFF0000 for tag in dataset.keys() if tag & group_mask == row.tag & group_mask})
    return [group | (row.tag & 0xFFFF) for group in groups if not group & 0x10000]
