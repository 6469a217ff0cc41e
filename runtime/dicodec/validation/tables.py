"""Constraint tables as trees, and compiled for levels: which rows ask for which attribute."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

import attrs

from dicodec import registry
from dicodec.schema import Condition, Group, Row, Table, parse_condition
from dicodec.validation.report import Reference

EXACT: Final = 0xFFFFFFFF


@attrs.frozen(eq=False)
class Node:
    """A row, the table that prints it, and the rows nested under it; its conditions parsed.

    ``groups`` are the context groups that bind its codes: the row's own, and those of the include that it came by.
    """

    row: Row
    table: Table
    children: tuple[Node, ...]
    reference: Reference
    when: Condition | None
    may: Condition | None
    groups: tuple[Group, ...] = ()


@cache
def nodes_of(key: str) -> tuple[Node, ...]:
    """The rows of a table as a tree, by the key that includes name it with."""
    table = registry.constraint_table(key)
    reference = Reference(3, table.section, f"{table.name} {'Macro' if key.startswith('macros.') else 'Module'}")
    nodes, _ = _nest(table, reference, 0, 0)
    return nodes


def _nest(table: Table, reference: Reference, start: int, level: int) -> tuple[tuple[Node, ...], int]:
    found: list[Node] = []
    index = start
    while index < len(table.rows) and table.rows[index].level >= level:
        row = table.rows[index]
        children, index = _nest(table, reference, index + 1, level + 1)
        own = tuple(group for group in row.groups if not group.attribute) if not row.include else ()
        found.append(Node(row, table, children, reference, condition(row.when), condition(row.may), own))
    return tuple(found), index


@cache
def condition(text: str) -> Condition | None:
    """A condition of a constraint table, None where there is none."""
    return parse_condition(text) if text else None


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


class Defined:
    """The tags that a level defines, whatever conditions its includes have."""

    __slots__ = ("exact", "mandatory", "masks")

    def __init__(self, nodes: tuple[Node, ...]) -> None:
        rows = [node.row for node in flatten(nodes)]
        self.exact = frozenset(row.tag for row in rows if row.mask == EXACT)
        self.masks: dict[int, set[int]] = {}
        for row in rows:
            if row.mask != EXACT:
                self.masks.setdefault(row.mask, set()).add(row.tag)
        self.mandatory = frozenset(row.tag for row in rows if row.type in ("1", "2"))

    def __bool__(self) -> bool:
        return bool(self.exact or self.masks)

    def __contains__(self, tag: int) -> bool:
        return tag in self.exact or (bool(self.masks) and self._repeats(tag))

    def _repeats(self, tag: int) -> bool:
        for mask, values in self.masks.items():  # noqa: SIM110  # any() costs twice as much
            if tag & mask in values:
                return True
        return False

    def of(self, tags: frozenset[int]) -> tuple[int, ...]:
        """Those of some tags that are defined here, in order."""
        return _defined_of(self, tags)

    def beyond(self, tags: frozenset[int]) -> tuple[int, ...]:
        """The public ones of some tags that are not defined here, in order; those that may stand anywhere left out."""
        return _beyond(self, tags)


# Many objects, and items, have the same attributes.
@lru_cache(maxsize=4096)
def _defined_of(defined: Defined, tags: frozenset[int]) -> tuple[int, ...]:
    found = defined.exact & tags
    if defined.masks:
        found |= {tag for tag in tags if tag in defined}
    return tuple(sorted(found))


# Padding and digital signatures may stand in any data set (PS3.10 7.2, PS3.3 C.12.1.1.3).
_ANYWHERE: Final = frozenset({0xFFFC, 0xFFFA, 0x4FFE})


@lru_cache(maxsize=4096)
def _beyond(defined: Defined, tags: frozenset[int]) -> tuple[int, ...]:
    public = (tag for tag in tags - defined.exact if not tag & 0x10000 and tag & 0xFFFF)
    return tuple(sorted(tag for tag in public if tag >> 16 not in _ANYWHERE and tag not in defined))


@cache
def defined_by(nodes: tuple[Node, ...]) -> Defined:
    """What a level defines; cached, since the items of a sequence share it."""
    return Defined(nodes)


@attrs.frozen(eq=False)
class Option:
    """A module or macro that applies under a condition, or as the object's maker likes: then ``when`` is None."""

    name: str
    key: str
    when: Condition | None
    may: Condition | None

    @property
    def nodes(self) -> tuple[Node, ...]:
        """Its rows."""
        return nodes_of(self.key)


class Plan:
    """The rows of a level, ready to be asked: by tag, with the unconditional macros unfolded.

    ``owed`` are the tags that a row may ask for although they are absent; ``repeating`` the rows of repeating groups;
    ``options`` the macros that are included under a condition.
    """

    __slots__ = ("defined", "options", "owed", "repeating", "rows")

    def __init__(self, nodes: tuple[Node, ...]) -> None:
        self.defined = defined_by(nodes)
        self.rows: dict[int, list[Node]] = {}
        self.repeating: list[Node] = []
        self.options: list[Option] = []
        self._unfold(nodes, frozenset())
        self.owed = frozenset(tag for tag, rows in self.rows.items() if any(node.row.type != "3" for node in rows))

    def _unfold(self, nodes: tuple[Node, ...], seen: frozenset[str]) -> None:
        for node in nodes:
            row = node.row
            if not row.include:
                if row.mask == EXACT:
                    self.rows.setdefault(row.tag, []).append(node)
                else:
                    self.repeating.append(node)
            elif row.include not in seen and (inner := _bound(nodes_of(row.include), row.groups)):
                if node.when is None:
                    self._unfold(inner, seen | {row.include})
                else:
                    name = f"{inner[0].table.name} Macro"
                    self.options.append(Option(name, row.include, node.when, node.may))

    def prints(self, tag: int) -> bool:
        """Whether a row has the tag, leaving the options aside."""
        return tag in self.rows or any(tag & node.row.mask == node.row.tag for node in self.repeating)

    def asking(self, tags: frozenset[int]) -> Iterator[tuple[int, Node]]:
        """The rows that concern a level with these tags: for what is there, and for what may be missing."""
        for tag in self.owed | (self.rows.keys() & tags):
            for node in self.rows[tag]:
                yield tag, node
        for node in self.repeating:
            for tag in _asked_tags(node.row, tags):
                yield tag, node


def _bound(nodes: tuple[Node, ...], groups: tuple[Group, ...]) -> tuple[Node, ...]:
    """The rows of a macro with the context groups that its include binds to some of them."""
    named = {group.attribute: group for group in groups if group.attribute}
    if not named:
        return nodes
    keywords = {node: registry.keyword(node.row.tag) for node in nodes}
    return tuple(
        attrs.evolve(node, groups=(*node.groups, named[keywords[node]])) if keywords[node] in named else node
        for node in nodes
    )


@cache
def plan_of(nodes: tuple[Node, ...]) -> Plan:
    """The plan of some rows, compiled once."""
    return Plan(nodes)


def _asked_tags(row: Row, tags: frozenset[int]) -> list[int]:
    """The tags that a row of a repeating group asks for: one for each group of which the level has anything."""
    mask = row.mask & 0xFFFF0000
    groups = {tag & 0xFFFF0000 for tag in tags if tag & mask == row.tag & mask and not tag & 0x10000}
    return [group | (row.tag & 0xFFFF) for group in sorted(groups)]
